package io.fourline.shared.web;

import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** Gives pages the names {@code w}, {@code t} and {@code reader}, made once per request, {@code assets} and {@code icons}, and reads them without reflection. */
public final class PageNames extends ELResolver {

    private static final Reader ANYBODY = new Reader() {};

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object value = base == null ? root(context, property) : value(context, base, property);
        if (value != null) {
            context.setPropertyResolved(base, property);
        }
        return value;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        Object value = null;
        if (base instanceof Wording words) {
            value = say(words, (String) method, arguments);
        } else if (base instanceof ReaderTime time) {
            value = tell(time, (String) method, (Instant) arguments[0]);
        }
        if (value != null) {
            context.setPropertyResolved(base, method);
        }
        return value;
    }

    private static Object root(ELContext context, Object name) {
        if ("icons".equals(name)) {
            return Assets.OF_THE_DESK.address(faces(context), "icons.svg") + "#";
        }
        if ("assets".equals(name)) {
            return Assets.OF_THE_DESK;
        }
        if (!"w".equals(name) && !"t".equals(name) && !"reader".equals(name)) {
            return null;
        }
        Map<Object, Object> kept = faces(context).getAttributes();
        Object value = kept.get(name);
        if (value == null) {
            Reader reader = bean(Reader.class, ANYBODY);
            Wording words = Words.loaded().in(reader.locale());
            Instant now = bean(Clock.class, Clock.systemUTC()).instant();
            kept.put("reader", reader);
            kept.put("w", words);
            kept.put("t", new ReaderTime(words, reader.zone(), now));
            value = kept.get(name);
        }
        return value;
    }

    private static FacesContext faces(ELContext context) {
        return (FacesContext) context.getContext(FacesContext.class);
    }

    private static <T> T bean(Class<T> type, T otherwise) {
        Instance<T> found = CDI.current().select(type);
        return found.isUnsatisfied() ? otherwise : found.get();
    }

    private static Object value(ELContext context, Object base, Object property) {
        if (base instanceof Assets assets) {
            return assets.address(faces(context), property.toString());
        }
        if (base instanceof Wording words) {
            return words.of(property.toString());
        }
        if (base instanceof Reader reader) {
            return switch (property.toString()) {
                case "account" -> reader.account();
                case "theme" -> reader.theme();
                case "language" -> reader.locale().toLanguageTag();
                case "zone" -> reader.zone().getId();
                default -> null;
            };
        }
        return base instanceof ReaderTime time && "now".equals(property) ? time.now() : null;
    }

    private static String say(Wording words, String method, Object[] arguments) {
        if ("duration".equals(method)) {
            return arguments[0] == null ? "" : words.duration((Duration) arguments[0]);
        }
        return "of".equals(method)
                ? words.of(arguments[0].toString(), Arrays.copyOfRange(arguments, 1, arguments.length))
                : null;
    }

    private static String tell(ReaderTime time, String method, Instant instant) {
        return switch (method) {
            case "brief" -> time.brief(instant);
            case "clock" -> time.clock(instant);
            case "day" -> time.day(instant);
            case "exact" -> time.exact(instant);
            case "ago" -> time.ago(instant);
            default -> null;
        };
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Wording || base instanceof Reader) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Wording || base instanceof Reader;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
