package io.fourline.shared.rest.json;

import io.fourline.shared.text.TextRule;

/** Why something is done: the body of an act that needs nothing else said. */
public record Because(@Text(TextRule.PROSE) String reason) {}
