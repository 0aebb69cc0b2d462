package io.fourline.search;

import io.fourline.identity.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a room gives to the search: its documents, and who may read what of them. */
public interface SearchSource {

    /** The word for what is found here, such as {@code incident}. */
    String kind();

    /** The key of the document that a subject of the journal tells of; empty when it tells of none of this kind. */
    Optional<String> keyOf(String subject);

    /** The present documents with these keys, as far as they exist. */
    List<SearchDocument> documents(Collection<String> keys);

    /** Up to {@code limit} documents that follow a key, in the order of keys; the first ones follow the empty text. */
    List<SearchDocument> after(String key, int limit);

    /** As what the caller may read documents of this kind; none when not at all. */
    List<SearchReading> readings(Caller caller);

    /** Of these documents, the ones that the caller may see at this moment, each with the layers that are open to them. */
    Map<String, Set<String>> visible(Caller caller, Collection<String> keys);

    /** Where the caller reads it, a path within the desk. */
    String page(Caller caller, String key);
}
