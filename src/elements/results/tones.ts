/** Seconds from one tone to the next, and of a tone. */
const BEAT = 0.3;
const LENGTH = 0.22;

/** The lowest tone in hertz, and how many octaves lie between it and the highest. */
const LOWEST = 220;
const OCTAVES = 2;

/** How loud the tones are, from 0 to 1. */
const LOUDNESS = 0.2;

const pitchOf = (level: number) => LOWEST * 2 ** (OCTAVES * Math.min(1, Math.max(0, level)));

/** Puts one tone into the future of a context, faded in and out so that it does not crack. */
function schedule(context: AudioContext, level: number, start: number): void {
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.frequency.value = pitchOf(level);
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
  loudness.gain.setValueAtTime(LOUDNESS, start + LENGTH - 0.05);
  loudness.gain.linearRampToValueAtTime(0, start + LENGTH);
  tone.connect(loudness).connect(context.destination);
  tone.start(start);
  tone.stop(start + LENGTH);
}

/** Plays figures as tones: the higher the figure, the higher the tone. */
export class Tones {
  #context: AudioContext | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  get isPlaying(): boolean {
    return this.#context !== undefined;
  }

  /**
   * Plays a tone for each level (0 to 1), from the beginning; null is silence as long as a tone.
   *
   * @param onTone Told which tone sounds; -1 when all have.
   */
  play(levels: readonly (number | null)[], onTone: (index: number) => void): void {
    this.stop();
    const context = new AudioContext();
    this.#context = context;
    levels.forEach((level, index) => level !== null && schedule(context, level, context.currentTime + 0.05 + index * BEAT));
    this.#timers = levels.map((_level, index) => setTimeout(() => onTone(index), index * BEAT * 1000));
    const end = () => {
      this.stop();
      onTone(-1);
    };
    this.#timers.push(setTimeout(end, levels.length * BEAT * 1000));
  }

  /** Silence at once. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    void this.#context?.close();
    this.#context = undefined;
  }
}
