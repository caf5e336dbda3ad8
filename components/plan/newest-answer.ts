/**
 * Takes answers to questions that are asked again while earlier ones are under way: only that of the newest question
 * counts. An older one that comes late would put back what was just changed or deleted.
 */
export function newestAnswer(): <Answer>(question: Promise<Answer>, take: (answer: Answer) => void) => Promise<void> {
  let newest = 0;
  return async (question, take) => {
    newest += 1;
    const own = newest;
    const answer = await question;
    if (own === newest) take(answer);
  };
}
