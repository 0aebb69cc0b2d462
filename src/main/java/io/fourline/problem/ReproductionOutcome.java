package io.fourline.problem;

/** Whether the failure could be shown on purpose. */
public enum ReproductionOutcome {
    REPRODUCED,
    SOMETIMES,
    NOT_REPRODUCED
}
