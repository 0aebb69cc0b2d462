package io.fourline.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private record Row(String number, Integer priority) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void aComponentIsReadAsAPropertyAndByItsMethod() {
        Row row = new Row("INC-000001", null);

        assertThat(resolver.getValue(context, row, "number")).isEqualTo("INC-000001");
        assertThat(resolver.invoke(context, row, "number", null, new Object[0])).isEqualTo("INC-000001");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void anEmptyComponentIsResolvedToo() {
        resolver.getValue(context, new Row("INC-000001", null), "priority");

        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoRecordOrNoComponentIsLeftToOthers() {
        context.setPropertyResolved(false);

        assertThat(resolver.getValue(context, "text", "number")).isNull();
        assertThat(resolver.getValue(context, new Row("x", 1), "toString")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordCannotBeWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("x", 1), "number", "y"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
