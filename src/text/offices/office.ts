/** A word of an office beside its head, as it is compared: "russian" is "russia", "defense" is "defence". */
export interface OfficeWord {
  readonly key: string;
  /** Written with a capital: then it may be part of a name. Of what a member types it tells nothing. */
  readonly capital: boolean;
}

/** One office as words are compared: "the former Russian foreign minister", "ambassador of Norway to Chad". */
export interface Office {
  /** One key for all ways of writing it: "prime minister" for "PM", "spokesperson" for "spokesman". */
  readonly head: string;
  /** What makes it another office or another's: "former", "deputy", "elect". */
  readonly status: ReadonlySet<string>;
  /** Whose or what for, as it stands before the head ("Russian", "foreign"), */
  readonly before: readonly OfficeWord[];
  /** and behind it: "Nixon Center" of "president of the Nixon Center". */
  readonly of: readonly OfficeWord[];
  /** Where to or with whom: "Norway" of "ambassador to Norway". */
  readonly to: readonly OfficeWord[];
}
