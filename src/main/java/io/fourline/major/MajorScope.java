package io.fourline.major;

import java.util.List;

/**
 * What a major incident is about.
 *
 * @param headline what requesters read
 * @param services codes, at least one
 * @param configurationItems codes
 * @param organisations codes of those who are told; empty for everybody
 */
public record MajorScope(
        String headline, List<String> services, List<String> configurationItems, List<String> organisations) {}
