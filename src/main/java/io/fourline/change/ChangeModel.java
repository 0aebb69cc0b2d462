package io.fourline.change;

/** How much a change is looked at: by a template approved beforehand, case by case, or first done and then looked at. */
public enum ChangeModel {
    STANDARD,
    NORMAL,
    EMERGENCY
}
