package io.fourline.major;

import io.fourline.incident.ResolutionCode;
import java.util.List;

/**
 * Brings the children of a resolved major incident to their end.
 *
 * @param resolve numbers of those that are resolved with it, under {@code code} and {@code text}
 * @param inform numbers of those that only get {@code text} as a word to everybody concerned
 */
public record SettleChildren(
        String number, List<String> resolve, List<String> inform, ResolutionCode code, String text) {}
