package io.fourline.incident;

import java.util.List;

/** Says the incident is solved, and how; {@code alsoResolve} names children and duplicates solved with it. */
public record ResolveIncident(
        String number, Integer version, ResolutionCode code, String text, List<String> alsoResolve)
        implements OnIncident {}
