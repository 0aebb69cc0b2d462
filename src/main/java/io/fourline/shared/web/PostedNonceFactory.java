package io.fourline.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;

/** Puts {@link PostedNonce} around the requests that Faces sees. */
public class PostedNonceFactory extends ExternalContextFactory {

    public PostedNonceFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new PostedNonce(getWrapped().getExternalContext(context, request, response));
    }
}
