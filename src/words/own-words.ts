import type { OwnerRole } from '../model/plan.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { fold } from '../text/fold.ts';

/** A user's word with the role it gives. */
export interface OwnRoleWord {
  readonly word: string;
  readonly role: OwnerRole;
}

const none: Vocabulary = {};
let current: Vocabulary = none;

/**
 * Runs `read` with a user's words beside those of the lexicon, as a locale holds for a while.
 * `read` must be synchronous; another vocabulary may hold inside it.
 */
export function readingWith<T>(vocabulary: Vocabulary | undefined, read: () => T): T {
  const before = current;
  current = vocabulary ?? none;
  try {
    return read();
  } finally {
    current = before;
  }
}

/** The same for a list whose items are read as they are asked for. */
export function* readingEachWith<T>(
  vocabulary: Vocabulary | undefined,
  items: Iterable<T>,
): Generator<T, void> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const { done, value } = readingWith(vocabulary, () => iterator.next());
    if (done) return;
    yield value;
  }
}

/**
 * Something made from the words, such as a pattern: made once for each vocabulary.
 *
 * ```ts
 * const verb = fromWords((own) => new RegExp(anyOf([...verbs, ...ownRoleWords(own)])));
 * verb().test('区编办牵头');
 * ```
 */
export function fromWords<T>(make: (own: Vocabulary) => T): () => T {
  const made = new WeakMap<Vocabulary, { value: T }>();
  return () => {
    let entry = made.get(current);
    if (!entry) {
      entry = { value: make(current) };
      made.set(current, entry);
    }
    return entry.value;
  };
}

/** The user's verbs and titles, folded. */
export function ownRoleWords({ roles = {} }: Vocabulary): OwnRoleWord[] {
  return (Object.keys(roles) as OwnerRole[]).flatMap((role) => {
    return (roles[role] ?? []).map((word) => ({ word: fold(word), role }));
  });
}
