package io.fourline.shared.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request body that its reader cannot close, so that what the caller is still sending can be read after a refusal. */
final class UnclosedBody extends ServletInputStream {

    private final ServletInputStream body;

    UnclosedBody(ServletInputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        return body.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return body.read(bytes, offset, length);
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public void close() {
        // The gate reads the rest.
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
