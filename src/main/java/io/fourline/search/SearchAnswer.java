package io.fourline.search;

import io.fourline.search.SearchRequest.Match;
import io.fourline.search.SearchRequest.Place;
import java.util.List;

/**
 * What a search found.
 *
 * @param next where the next page begins; {@code null} on the last
 * @param shortened whether there were more words than a search can take, and the rest was left out
 * @param complete whether everything was looked at: not while the index is being built, nor when the time was over
 */
public record SearchAnswer(List<Hit> hits, Place next, Match match, boolean shortened, boolean complete) {}
