/** What follows a cue; `at` is the unit with which what is said would begin. */
export interface After {
  readonly kind: 'end' | 'stop' | 'comma' | 'quote' | 'colon' | 'clause' | 'object' | 'infinitive' | 'phrase';
  readonly at: number;
}

/** Words with which a reported clause begins. */
export const WH = /^(?:that|if|whether|how|why|what|where|who|when|which)$/u;
