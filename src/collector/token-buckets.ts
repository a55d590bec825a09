interface Bucket {
  level: number;
  /** When the level was right, in milliseconds. */
  at: number;
}

/** How much each may do. */
export interface BucketSize {
  /** What a full bucket holds: the largest burst. */
  readonly capacity: number;
  /** What flows in each minute. */
  readonly perMinute: number;
  /** Buckets that are remembered. Whoever has not come for the longest time is forgotten first, which is as good as a full bucket. */
  readonly most?: number;
}

/**
 * Token buckets, one for each key. A bucket may be drawn below zero by what was let in before its cost was known; then it has
 * to fill up again first.
 */
export class TokenBuckets {
  readonly #capacity: number;
  readonly #perMillisecond: number;
  readonly #most: number;
  /** The least recently used first. */
  readonly #buckets = new Map<string, Bucket>();

  constructor({ capacity, perMinute, most = 10_000 }: BucketSize) {
    this.#capacity = capacity;
    this.#perMillisecond = perMinute / 60_000;
    this.#most = most;
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Milliseconds until something is in the bucket of a key; 0 where there is something. */
  wait(key: string, now: number): number {
    const { level } = this.#bucket(key, now);
    return level >= 1 ? 0 : (1 - level) / this.#perMillisecond;
  }

  /** Draws so much, at most to as far below zero as a full bucket is above. */
  draw(key: string, cost: number, now: number): void {
    const bucket = this.#bucket(key, now);
    bucket.level = Math.max(-this.#capacity, bucket.level - cost);
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > this.#most) this.#buckets.delete(this.#buckets.keys().next().value!);
  }

  clear(): void {
    this.#buckets.clear();
  }

  #bucket(key: string, now: number): Bucket {
    const { level, at } = this.#buckets.get(key) ?? { level: this.#capacity, at: now };
    return { level: Math.min(this.#capacity, level + Math.max(0, now - at) * this.#perMillisecond), at: now };
  }
}
