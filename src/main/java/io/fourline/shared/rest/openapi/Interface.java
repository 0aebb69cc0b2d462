package io.fourline.shared.rest.openapi;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** The interface as it is deployed: every resource there is, described. */
@ApplicationScoped
public class Interface {

    @Inject
    BeanManager beans;

    private Map<String, Object> document;

    @PostConstruct
    void describe() {
        List<Class<?>> resources = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
        document = Description.of(resources);
    }

    /** The OpenAPI document, as maps and lists. */
    public Map<String, Object> document() {
        return document;
    }
}
