import type { TransferredPost } from '../model';
import type { Column } from './column';
import { columnsFor } from './columns';
import { dictionaryCsv, dictionaryMarkdown, dictionaryRows } from './dictionary';
import type { ExportFile, ExportRequest, ExportSource } from './export-request';
import { type ExportFacts, methodsNote } from './methods-note';
import { pictureName } from './picture-file';
import { type Privacy, Pseudonyms, protectComment, protectPost } from './privacy';
import type { Run } from './progress';
import { drawSample, type Sample } from './sample';
import { Tally, tallied } from './tally';
import { writeCitations } from './write-citations';
import { writeComments } from './write-comments';
import { writeCsv } from './write-csv';
import { writeNdjson } from './write-ndjson';
import { writeParquet } from './write-parquet';
import { writeXlsx, type XlsxLimits } from './write-xlsx';

/** Networks whose NDJSON 4CAT can map. */
const NDJSON_NETWORKS = ['vk', 'facebook', 'instagram'];

/** All files of an export, one after the other: the table, comments, pictures, dictionary and methods note. */
export class Exporter {
  readonly #request: ExportRequest;
  readonly #source: ExportSource;
  readonly #columns: readonly Column[];
  readonly #tally = new Tally();
  readonly #privacy: Privacy;
  readonly #pseudonyms: Pseudonyms | undefined;
  #sample: Sample | undefined;
  #keys: ReadonlySet<string> | undefined;
  #xlsx: XlsxLimits | undefined;

  constructor(request: ExportRequest, source: ExportSource) {
    this.#request = request;
    this.#source = source;
    this.#columns = columnsFor(source.context.variables);
    this.#privacy = {
      redact: request.redact,
      leaveOut: { texts: request.leaveOutTexts, notes: request.leaveOutNotes },
    };
    this.#pseudonyms = request.pseudonyms ? new Pseudonyms(source.hash) : undefined;
  }

  /** Posts written so far, and what Excel's limits did. */
  get result(): { posts: number; xlsx?: XlsxLimits } {
    return { posts: this.#tally.posts, ...(this.#xlsx && { xlsx: this.#xlsx }) };
  }

  async *files(run: Run): AsyncGenerator<ExportFile> {
    const { sample } = this.#request;
    if (sample) {
      this.#sample = drawSample(await this.#source.drawables(), sample);
      this.#keys = new Set(this.#sample.keys);
    }
    yield* this.#tables(run);
    if (this.#request.withComments && !this.#request.leaveOutTexts) yield this.#comments(run);
    if (this.#request.withPictures && !this.#request.pseudonyms) yield* this.#pictures(run);
    const { language } = this.#request;
    yield text('dictionary.md', 'text/markdown', dictionaryMarkdown(this.#columns, language));
    yield text('dictionary.csv', 'text/csv', dictionaryCsv(this.#columns, language));
    yield text('methods.md', 'text/markdown', methodsNote(this.#facts(), this.#columns, language));
  }

  async *#tables(run: Run): AsyncGenerator<ExportFile> {
    const { format, separator } = this.#request;
    const { context } = this.#source;
    const rows = tallied(this.#protected(), this.#tally);
    const columns = this.#columns;
    if (format === 'csv')
      yield { name: 'posts.csv', type: 'text/csv', pieces: writeCsv(rows, columns, context, separator, run) };
    else if (format === 'xlsx')
      yield { name: 'posts.xlsx', type: XLSX, pieces: this.#workbook(rows, run), packed: true };
    else if (format === 'parquet')
      yield { name: 'posts.parquet', type: PARQUET, pieces: writeParquet(rows, columns, context, run), packed: true };
    else if (format === 'ndjson') {
      for (const network of NDJSON_NETWORKS) {
        const own = tallied(this.#protected(network), this.#tally);
        yield { name: `posts-${network}.ndjson`, type: NDJSON, pieces: writeNdjson(own, columns, context, run) };
      }
    } else yield { ...CITATIONS[format], pieces: writeCitations(rows, format, run) };
  }

  async *#workbook(rows: AsyncIterable<TransferredPost>, run: Run): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const { language } = this.#request;
    this.#xlsx = yield* writeXlsx(
      rows,
      this.#columns,
      this.#source.context,
      {
        sheets:
          language === 'ru' ? { posts: 'Посты', dictionary: 'Словарь' } : { posts: 'Posts', dictionary: 'Dictionary' },
        dictionary: dictionaryRows(this.#columns, language),
        at: new Date(this.#source.now),
      },
      run,
    );
  }

  /** The chosen posts as they may leave this computer. */
  async *#protected(network?: string): AsyncGenerator<TransferredPost> {
    for await (const saved of this.#source.posts(this.#keys))
      if (network === undefined || saved.post.network === network)
        yield protectPost(saved, this.#privacy, this.#pseudonyms);
  }

  #comments({ signal }: Run): ExportFile {
    const { separator } = this.#request;
    const source = this.#source;
    const privacy = this.#privacy;
    const pseudonyms = this.#pseudonyms;
    const keys = this.#keys;
    async function* comments() {
      for await (const saved of source.posts(keys)) {
        signal?.throwIfAborted();
        const kept = await source.comments(saved.key);
        if (kept.length === 0) continue;
        const { post } = await protectPost(saved, privacy, pseudonyms);
        yield await Promise.all(kept.map((one) => protectComment(one, post, privacy, pseudonyms)));
      }
    }
    return { name: 'comments.csv', type: 'text/csv', pieces: writeComments(comments(), separator) };
  }

  async *#pictures({ signal }: Run): AsyncGenerator<ExportFile> {
    for await (const { key, picture } of this.#source.posts(this.#keys)) {
      signal?.throwIfAborted();
      const found = picture.kept ? await this.#source.pictures([key]) : [];
      for (const { post, type, bytes } of found) {
        const name = `pictures/${pictureName(post, type)}`;
        yield { name, type, pieces: once(new Uint8Array(bytes)), packed: true };
      }
    }
  }

  #facts(): ExportFacts {
    const { format, separator, chosen, query, sample, pseudonyms, redact, leaveOutTexts, leaveOutNotes } =
      this.#request;
    const { now, version, database, population } = this.#source;
    return {
      madeAt: now,
      version,
      database,
      chosen,
      population,
      tally: this.#tally,
      format: format === 'ris' || format === 'bibtex' || format === 'csl' ? 'citations' : format,
      separator,
      privacy: { pseudonyms, redact, noTexts: leaveOutTexts, noNotes: leaveOutNotes },
      ...(query !== undefined && { query }),
      ...(sample && this.#sample && { sample: { plan: sample, drawn: this.#sample } }),
      ...(this.#xlsx && { xlsx: this.#xlsx }),
    };
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PARQUET = 'application/vnd.apache.parquet';
const NDJSON = 'application/x-ndjson';
const CITATIONS = {
  ris: { name: 'posts.ris', type: 'application/x-research-info-systems' },
  bibtex: { name: 'posts.bib', type: 'application/x-bibtex' },
  csl: { name: 'posts.csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

function text(name: string, type: string, content: string): ExportFile {
  return { name, type, pieces: once(content) };
}

async function* once<T>(content: T): AsyncGenerator<T> {
  yield content;
}
