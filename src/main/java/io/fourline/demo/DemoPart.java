package io.fourline.demo;

/** A part of the demo's data. */
public interface DemoPart {

    /** Where in the order this part is laid; what it builds on comes before. */
    int place();

    void lay();
}
