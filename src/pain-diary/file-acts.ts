import { diaryLimits, type DiaryEntry, type DiaryFormat } from '../data/diary.js';
import type { Said } from './draft.js';
import type { PainDiary } from './pain-diary.js';
import type { Sheet } from './sheet.js';

/** What the diary lets its files do and know. */
interface FileDoors {
  readonly sheet: () => Sheet;
  readonly say: (sentence: string) => void;
  /** @returns was there something new? */
  readonly take: (entries: readonly DiaryEntry[]) => boolean;
}

/** Print, save and bring in, as the person asks for them. What reads and writes is loaded then. */
export class FileActs {
  /** What came of it; with errors, if only of no file that it was, it went wrong. */
  message: { readonly said: Said; readonly errors: readonly string[] | undefined } | undefined;
  readonly #host: PainDiary;
  readonly #doors: FileDoors;

  constructor(host: PainDiary, doors: FileDoors) {
    this.#host = host;
    this.#doors = doors;
  }

  print(): void {
    void this.#try(async () => {
      const { printDiary } = await import('./print.js');
      printDiary(this.#host, this.#doors.sheet());
    });
  }

  download(format: DiaryFormat): void {
    void this.#try(async () => {
      const { save } = await import('./files.js');
      const { room, more } = this.#doors.sheet();
      await save(room.entries, format, more);
      this.#tell(({ diaryMore }) => diaryMore.files.saved);
    });
  }

  /** A file was chosen. */
  readonly bring = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#try(() => this.#read(file)).then(() => (input.value = ''));
  };

  /** A part did not come. */
  lost(): void {
    const { lost } = this.#host;
    this.#tell(() => lost);
  }

  async #read(file: File): Promise<void> {
    if (file.size > diaryLimits.record) return this.#tell(({ diaryMore }) => diaryMore.files.large);
    const [{ entriesOf }, text] = await Promise.all([import('./files.js'), file.text()]);
    const result = await entriesOf(text);
    if (!result.ok) {
      const { isOther, errors } = result;
      this.#tell(({ diaryMore }) => diaryMore.files[isOther ? 'other' : 'refused'], isOther ? [] : errors);
    } else if (!this.#doors.take(result.value)) this.#tell(({ diaryMore }) => diaryMore.files.nothing);
  }

  #tell(said: Said, errors?: readonly string[]): void {
    this.message = { said, errors };
    this.#doors.say(said(this.#doors.sheet().more));
    this.#host.requestUpdate();
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      this.lost();
    }
  }
}
