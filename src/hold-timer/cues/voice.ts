/**
 * One voice for all timers of a page. Two that speak at once wait for each other: a sentence is never cut short by
 * another timer's, and of one timer's own sentences only the newest waits, for the older is out of date.
 */
interface Sentence {
  readonly owner: object;
  readonly text: string;
  readonly lang: string;
}

let waiting: Sentence[] = [];
let speaking: object | undefined;
/** Held, because some browsers forget an utterance that nobody holds, and never say that it is over. */
let uttered: SpeechSynthesisUtterance | undefined;

/** Says a sentence aloud when the voice is free. Without a voice in the browser nothing happens. */
export function speak(owner: object, text: string, lang: string): void {
  if (!text || !('speechSynthesis' in globalThis)) return;
  waiting = [...waiting.filter((sentence) => sentence.owner !== owner), { owner, text, lang }];
  // Its own sentence under way is out of date: make room.
  if (speaking === owner) speechSynthesis.cancel();
  else if (!speaking) next();
}

function next(): void {
  const sentence = waiting.shift();
  speaking = sentence?.owner;
  if (!sentence) return;
  const utterance = (uttered = new SpeechSynthesisUtterance(sentence.text));
  utterance.lang = sentence.lang;
  utterance.rate = 0.95;
  // A voice of the device needs no network and is not cut off.
  const own = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(sentence.lang));
  utterance.voice = own.find(({ localService }) => localService) ?? own[0] ?? null;
  const done = (): void => {
    if (uttered !== utterance) return;
    uttered = undefined;
    clearTimeout(patience);
    next();
  };
  utterance.onend = utterance.onerror = done;
  // Some browsers never say that they have finished, or that they have no voice.
  const patience = setTimeout(done, 4000 + 120 * sentence.text.length);
  speechSynthesis.speak(utterance);
}
