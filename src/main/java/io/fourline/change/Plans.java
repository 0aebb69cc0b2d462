package io.fourline.change;

/** How it is done, how it is known to work, and how it is undone; empty where nothing is said. */
public record Plans(String implementation, String test, String backOut) {

    public static final Plans NONE = new Plans("", "", "");
}
