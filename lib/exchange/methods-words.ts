/** Sentences of the methods note. `{name}` is replaced; lists are written by the note itself. */
export const METHODS = {
  en: {
    title: 'Methods note',
    made: 'Made {at} by Lorgnette {version} (database version {database}).',
    what: 'What was collected',
    whatText:
      'Posts that the user saw in their own browser on VK, Facebook and Instagram and saved there. Lorgnette reads what a page receives or shows; it sends no requests of its own. What the user’s account, the time of day and the network’s ranking did not show is not here: this is not a random sample of the networks.',
    chosen: {
      all: 'Chosen: the whole library, without the trash.',
      search: 'Chosen: the search `{query}`.',
      selection: 'Chosen: posts ticked by hand.',
    },
    numbers: '{posts} posts of {population} chosen, from {communities} communities; {undated} without a date.',
    collected: 'Saved from {from}, last seen {to} (UTC).',
    published: 'Published from {from} to {to} (UTC).',
    byNetwork: 'By network',
    bySurface: 'By the view in which posts were seen (a post may have been seen in several)',
    byCompleteness: 'By completeness (full: all the network says; partial: grid or preview; guest: logged-out form)',
    bySource: 'By source (answer, embedded: payloads; dom: visible markup; import: a file)',
    byWay: 'By how they came in (star, menu, key, all-seen, passive, import)',
    byAdapter: 'Versions of the readers',
    byReactions: 'How reactions are known',
    sample: 'Sample',
    simple: 'Simple random sample of {size} without replacement, seed {seed}.',
    stratified:
      'Stratified random sample of {size} by {by}, {allocation} allocation, without replacement, seed {seed}.',
    sampleHow:
      'Keys in ascending order, drawn by a partial Fisher–Yates shuffle with xoroshiro128+ (npm pure-rand 8); strata by ascending name, “—” where a post has none. The same posts and seed draw the same sample.',
    stratum: 'stratum',
    of: 'posts',
    drawn: 'drawn',
    formulas: 'Formulas',
    formulasText:
      'Interactions: reactions + comments + shares; without shares where not every post of the compared sample shows them. er_f = interactions ÷ members, with members as read at members_at. er_v = interactions ÷ views or plays. times_usual = interactions ÷ trimmed mean of up to 100 other posts of the same community and format. All were computed when the post was saved (figures_at), not at export. Fractions: 0.01 is 1 %.',
    unknown: 'What is not known',
    unknownText:
      'An empty cell is never zero. For every count, the column ending in _kind says exact, rounded (then _lo and _hi hold the band, one unit of the last printed digit to both sides), hidden, absent (was not on the page) or unsupported.',
    csv: 'CSV: UTF-8 with byte order mark, “{separator}” between cells, CR LF. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab, a line break, one of their full-width forms, or an apostrophe, and is no plain number) has one apostrophe before it; take that one off to get the text. Spreadsheets spoil ids of 16 digits and more when they open CSV by a double click: use post_key, or XLSX.',
    xlsx: 'XLSX: dates are UTC. {cut} texts were longer than Excel’s 32,767 characters and are cut there; the posts stand on {sheets} sheet(s), as one holds 1,048,576 rows.',
    parquet:
      'Parquet: dates are UTC timestamps, null is “not known”. These queries were run on a file made by this program (DuckDB {duckdb}):',
    parquetOthers: 'ClickHouse and Spark read the same file; their forms of the query were not run by us:',
    ndjson:
      'NDJSON: the envelope of Zeeschuimer, one file per network, for 4CAT’s import of Zeeschuimer data. Checked on 2026-11-22 over such lines with the steps of 4CAT’s import and mapping functions (instagram: commit 8913236; vk: a9d8db6; facebook: 522e3a8), rebuilt outside of it; not checked against a running server, and the facebook data source is not in every 4CAT. Zeeschuimer itself has no VK module. `data` is the kept payload, completed where 4CAT asks for a name that the network leaves out, or was made again from the record ("remade": true): then albums count one picture and videos have no address of their file. Posts without a date cannot be mapped by 4CAT. `lorgnette` holds the whole row; what is not known is missing there. For 4CAT’s upload of CSV choose: id post_key, thread_id post_key, author author_name, body text, timestamp published_at.',
    privacy: 'Privacy',
    asIs: 'Authors and texts are as they were read.',
    pseudonyms:
      'Authors are pseudonyms: the first 64 bits of HMAC-SHA-256 over network and id, with a salt made for this export alone. Addresses of posts and pages, pictures’ addresses and payloads are left out; communities that are persons are pseudonyms, groups and pages are not. Pseudonyms are no anonymity: a text can be searched for.',
    redacted: 'Taken out of texts: {what}.',
    noTexts: 'Texts are left out.',
    noNotes: 'Notes are left out.',
    dictionary: 'Data dictionary',
  },
  ru: {
    title: 'Как собраны данные',
    made: 'Сделано {at} программой Lorgnette {version} (версия базы {database}).',
    what: 'Что собрано',
    whatText:
      'Посты, которые пользователь видел в своём браузере во ВКонтакте, Facebook и Instagram и сохранил. Lorgnette читает то, что страница получила или показывает, и не делает собственных запросов. Того, что не показали аккаунт пользователя, время суток и алгоритмы сети, здесь нет: это не случайная выборка из сетей.',
    chosen: {
      all: 'Выбрана вся библиотека, без корзины.',
      search: 'Выбран поиск `{query}`.',
      selection: 'Выбраны посты, отмеченные вручную.',
    },
    numbers: 'Постов: {posts} из {population} выбранных, сообществ: {communities}; без даты: {undated}.',
    collected: 'Сохранены начиная с {from}, последний раз видены {to} (UTC).',
    published: 'Опубликованы с {from} по {to} (UTC).',
    byNetwork: 'По сетям',
    bySurface: 'По месту, где пост был виден (мест может быть несколько)',
    byCompleteness:
      'По полноте (full — всё, что говорит сеть; partial — сетка или предпросмотр; guest — вид для гостя)',
    bySource: 'По источнику (answer, embedded — данные страницы; dom — видимая разметка; import — файл)',
    byWay: 'По способу сохранения (star, menu, key, all-seen, passive, import)',
    byAdapter: 'Версии читателей',
    byReactions: 'Как известны реакции',
    sample: 'Выборка',
    simple: 'Простая случайная выборка объёмом {size} без возвращения, зерно {seed}.',
    stratified:
      'Стратифицированная случайная выборка объёмом {size} по {by}, размещение {allocation}, без возвращения, зерно {seed}.',
    sampleHow:
      'Ключи по возрастанию, частичная перетасовка Фишера — Йетса, числа xoroshiro128+ (npm pure-rand 8); страты по возрастанию названия, «—» там, где признака нет. Те же посты и то же зерно дают ту же выборку.',
    stratum: 'страта',
    of: 'постов',
    drawn: 'выбрано',
    formulas: 'Формулы',
    formulasText:
      'Взаимодействия — реакции + комментарии + репосты; без репостов, если их показывают не все сравниваемые посты. er_f = взаимодействия ÷ members, где members прочитано в members_at. er_v = взаимодействия ÷ просмотры или запуски. times_usual = взаимодействия ÷ усечённое среднее до 100 других постов того же сообщества и формата. Всё вычислено при сохранении поста (figures_at), а не при выгрузке. Доли: 0.01 — это 1 %.',
    unknown: 'Что неизвестно',
    unknownText:
      'Пустая ячейка — никогда не ноль. О каждом счётчике столбец с _kind говорит: exact — точно; rounded — округлено (тогда в _lo и _hi границы, по единице последней показанной цифры в обе стороны); hidden — скрыто; absent — на странице не было; unsupported — такого счётчика нет.',
    csv: 'CSV: UTF-8 с меткой порядка байтов, между ячейками «{separator}», CR LF. Перед текстом, который таблица приняла бы за формулу (начинается с = + - @, табуляции, перевода строки, их полноширинных форм или апострофа и не является просто числом), стоит один апостроф; уберите его, чтобы получить текст. Если открыть CSV двойным щелчком, таблица портит id из 16 и более цифр: берите post_key или XLSX.',
    xlsx: 'XLSX: даты по UTC. Текстов длиннее 32 767 знаков Excel — {cut}, они обрезаны; посты стоят на листах: {sheets}, на одном помещается 1 048 576 строк.',
    parquet:
      'Parquet: даты — моменты времени UTC, null — «неизвестно». Эти запросы выполнены над файлом этой программы (DuckDB {duckdb}):',
    parquetOthers: 'ClickHouse и Spark читают тот же файл; эти виды запроса мы не выполняли:',
    ndjson:
      'NDJSON: обёртка Zeeschuimer, по файлу на сеть, для импорта Zeeschuimer в 4CAT. Проверено 2026-11-22 на таких строках шагами импорта и отображения 4CAT (instagram: commit 8913236; vk: a9d8db6; facebook: 522e3a8), повторёнными вне его; на работающем сервере не проверялось, а источник facebook есть не в каждом 4CAT. У самого Zeeschuimer модуля ВКонтакте нет. `data` — сохранённые данные сети, дополненные там, где 4CAT ищет имя, которого сеть не пишет, или составленные заново из записи ("remade": true): тогда у альбома одна картинка, а у видео нет адреса файла. Посты без даты 4CAT отобразить не может. В `lorgnette` — вся строка, без того, что неизвестно. Для загрузки CSV в 4CAT выберите: id — post_key, thread_id — post_key, author — author_name, body — text, timestamp — published_at.',
    privacy: 'Личные данные',
    asIs: 'Авторы и тексты — как прочитаны.',
    pseudonyms:
      'Авторы заменены псевдонимами: первые 64 бита HMAC-SHA-256 от сети и id с солью, созданной только для этой выгрузки. Адреса постов и страниц, адреса картинок и исходные данные убраны; сообщества-люди заменены псевдонимами, группы и страницы — нет. Псевдоним не даёт анонимности: текст можно найти поиском.',
    redacted: 'Из текстов убрано: {what}.',
    noTexts: 'Тексты не выгружены.',
    noNotes: 'Заметки не выгружены.',
    dictionary: 'Словарь данных',
  },
} as const;
