package io.fourline.shared.web;

/** The door for requests, as the launcher sees it when the desk is told to stop. */
public interface TrafficMXBean {

    /** Requests that have begun and not ended. */
    int getUnderWay();

    /** Whether new requests are refused. */
    boolean isClosed();

    /** Refuses new requests from now on, or takes them again. */
    void setClosed(boolean closed);
}
