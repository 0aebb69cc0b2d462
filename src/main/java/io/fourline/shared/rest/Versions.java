package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that a caller's {@code If-Match} accepts; a version's entity tag is its number, strong.
 *
 * @param any whether every version will do: no header, or {@code *}
 * @param accepted the versions named otherwise
 */
public record Versions(boolean any, List<Long> accepted) {

    /** Whatever version there is. */
    public static final Versions ANY = new Versions(true, List.of());

    // No record is ever at this version.
    private static final int NONE = -1;

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** @throws InvalidInput when the header is no list of entity tags */
    public static Versions ifMatch(String header) {
        if (header == null || header.strip().equals("*")) {
            return ANY;
        }
        List<Long> accepted = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        boolean another = true;
        while (another && tag.find(end) && tag.start() == end) {
            // A weak tag never matches strongly (RFC 9110, 8.8.3.2); a tag that is no number is none of ours.
            if (tag.group(1) == null && NUMBER.matcher(tag.group(2)).matches()) {
                accepted.add(Long.valueOf(tag.group(2)));
            }
            end = tag.end();
            another = tag.group(3).equals(",");
        }
        if (end != header.length() || another) {
            throw new InvalidInput("If-Match", "malformedTags");
        }
        return new Versions(false, List.copyOf(accepted));
    }

    /** The one version to expect of a record that is at {@code present}: an edit starts from what has just been read. */
    public int expected(int present) {
        return accepts(present) ? present : NONE;
    }

    public boolean accepts(long version) {
        return any || accepted.contains(version);
    }
}
