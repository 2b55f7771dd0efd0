// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.GenericArrayType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

class ForeignClassesTest {
  private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();

  /** Defined again by each loader. */
  public static class Sample {}

  /** An application: defines its own {@link Sample}. */
  private static final class Application extends ClassLoader {
    Application(ClassLoader parent) {
      super(parent);
    }

    Class<?> sample() throws IOException {
      String name = Sample.class.getName();
      try (InputStream file = Sample.class.getResourceAsStream("ForeignClassesTest$Sample.class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      }
    }
  }

  private final Application application = new Application(getClass().getClassLoader());

  @Test
  void classesOfTheLibraryAndWhatItDependsOnAreNotForeign() {
    assertThat(ForeignClasses.in(JsonCodec.class)).isNull();
    assertThat(ForeignClasses.in(JavaType.class)).isNull();
    assertThat(ForeignClasses.in(String.class)).isNull();
    assertThat(ForeignClasses.in(int[].class)).isNull();
    assertThat(ForeignClasses.in(TYPES.constructMapType(Map.class, String.class, Sample.class)))
        .isNull();
  }

  @Test
  void aForeignClassIsFoundAnywhereInAType() throws Exception {
    Class<?> sample = application.sample();
    GenericArrayType array = () -> sample;

    assertThat(ForeignClasses.in(sample)).isSameAs(sample);
    assertThat(ForeignClasses.in(sample.arrayType())).isEqualTo(sample.arrayType());
    assertThat(ForeignClasses.in(array)).isSameAs(sample);
    assertThat(ForeignClasses.in(TYPES.constructMapType(Map.class, String.class, sample)))
        .isSameAs(sample);
    assertThat(
            ForeignClasses.in(
                TYPES.constructArrayType(TYPES.constructCollectionType(List.class, sample))))
        .isSameAs(sample);
  }

  @Test
  void theClassThatIsUnloadedFirstIsChosen() throws Exception {
    Class<?> outer = application.sample();
    Class<?> inner = new Application(application).sample();

    for (JavaType type :
        List.of(
            TYPES.constructMapType(Map.class, inner, outer),
            TYPES.constructMapType(Map.class, outer, inner))) {
      assertThat(ForeignClasses.in(type)).isSameAs(inner);
    }
  }
}
