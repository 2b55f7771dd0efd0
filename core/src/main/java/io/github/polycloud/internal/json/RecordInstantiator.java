// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/**
 * Instantiates records with a method handle that takes its arguments as an array. Jackson adapts a
 * handle for each instance, which is slower.
 */
public final class RecordInstantiator extends StdValueInstantiator {
  private static final MethodType FROM_ARRAY = MethodType.methodType(Object.class, Object[].class);

  private final MethodHandle constructor;

  private RecordInstantiator(StdValueInstantiator standard, MethodHandle constructor) {
    super(standard);
    this.constructor = constructor;
  }

  @Override
  public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
    try {
      return constructor.invokeExact(arguments);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      // The constructor rejected its arguments: repeat with Jackson for its error handling.
      return super.createFromObjectWith(context, arguments);
    }
  }

  /** Returns a module that does so for records with a public constructor. */
  public static SimpleModule module() {
    return new SimpleModule("polycloud") {
      private static final long serialVersionUID = 1L;

      @Override
      public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new RecordInstantiators());
      }
    };
  }

  private static final class RecordInstantiators implements ValueInstantiators {
    @Override
    public @Nullable ValueInstantiator findValueInstantiator(
        DeserializationConfig config, BeanDescription.Supplier description) {
      return null;
    }

    @Override
    public ValueInstantiator modifyValueInstantiator(
        DeserializationConfig config,
        BeanDescription.Supplier description,
        ValueInstantiator standard) {
      if (!description.getBeanClass().isRecord()
          || !(standard instanceof StdValueInstantiator stdInstantiator)
          || stdInstantiator.getWithArgsCreator() == null
          || !(stdInstantiator.getWithArgsCreator().getAnnotated()
              instanceof Constructor<?> constructor)) {
        return standard;
      }
      try {
        MethodHandle handle = MethodHandles.publicLookup().unreflectConstructor(constructor);
        return new RecordInstantiator(
            stdInstantiator,
            handle
                .asFixedArity()
                .asSpreader(Object[].class, constructor.getParameterCount())
                .asType(FROM_ARRAY));
      } catch (IllegalAccessException e) {
        return standard;
      }
    }
  }
}
