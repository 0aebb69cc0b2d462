package io.fourline.change;

/** How much is at stake, from the score that the answers give. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
