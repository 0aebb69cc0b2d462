/**
 * Search over everything a viewer may see: each node keeps an index of its own that follows the journal. It knows no kind
 * of ticket; rooms above hand it their documents as a {@code SearchSource}. Publishes {@code SearchSource},
 * {@code SearchDocument}, {@code Searching}, {@code Suggesting} and {@code Likeness}. Imports journal and identity.
 */
package io.fourline.search;
