import { expect } from '@open-wc/testing';
import type { ExerciseContent, MapContent, Quiz } from '../../src/data/index.js';
import type { Content } from '../../src/data/validate.js';
import type { CheckedExercise } from '../../src/data/validate/exercise.js';
import type { CheckedMap } from '../../src/data/validate/map.js';

/** A type with every list and object made fixed, so that only names and values are compared. */
type Fixed<T> = T extends readonly (infer Part)[]
  ? readonly Fixed<Part>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

describe('what the check lets through', () => {
  it('is what the types promise', () => {
    // These lines do not compile otherwise.
    const same: readonly true[] = [
      true satisfies Same<Fixed<CheckedMap>, Fixed<MapContent>>,
      // The check knows the stop signs by name; a card takes any text.
      true satisfies Same<Fixed<Omit<CheckedExercise, 'stopIf'>>, Fixed<Omit<ExerciseContent, 'stopIf'>>>,
      true satisfies Same<Content['map'], MapContent>,
      true satisfies Same<Content['exercise'], ExerciseContent>,
      true satisfies Same<Content['quiz'], Quiz>,
    ];
    expect(same).to.not.include(false);
  });
});
