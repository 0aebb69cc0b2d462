package io.fourline.intake;

/** The two ways in which desks write down their histories: XES (IEEE 1849) and comma-separated values. */
public enum LogFormat {
    XES,
    CSV
}
