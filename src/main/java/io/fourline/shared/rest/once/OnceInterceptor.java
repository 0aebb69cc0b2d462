package io.fourline.shared.rest.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Stands before every {@code POST} of a {@link Once} resource. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnceInterceptor {

    @Inject
    Submission submission;

    @Inject
    FirstAnswers answers;

    @AroundInvoke
    public Object once(InvocationContext call) throws Exception {
        if (!call.getMethod().isAnnotationPresent(POST.class)) {
            return call.proceed();
        }
        Optional<Claim> claim = submission.claim();
        return claim.isEmpty() ? call.proceed() : answers.perform(claim.get(), () -> (Response) call.proceed());
    }
}
