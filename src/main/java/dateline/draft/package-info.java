/// Reads an article and proposes the entries of an itinerary, each with the sentence that says so.
///
/// [Drafter] divides the text into sentences, a [Grammar] of the language finds in each what happens ([Happening]), and
/// what
/// is the same in all languages follows: which days those are, where, what is said twice, and what is inferred.
@NullMarked
package dateline.draft;

import org.jspecify.annotations.NullMarked;
