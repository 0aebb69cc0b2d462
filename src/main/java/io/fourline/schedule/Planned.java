package io.fourline.schedule;

import java.util.List;

/** Work that others must keep clear of. @param implementer {@code null} where nobody is named */
public record Planned(String number, Slot slot, List<String> items, String service, String implementer) {}
