// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;

/**
 * Lists and maps of records as their types promise: without {@code @Nullable}, one that a response
 * lacks is empty, and null elements are skipped. Evaluated once per record.
 */
final class CollectionNulls extends AnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    if (!(annotated instanceof AnnotatedMember member)
        || !isCollection(member.getRawType())
        || !member.getDeclaringClass().isRecord()) {
      return null;
    }
    RecordComponent component = component(member);
    if (component == null) {
      return null;
    }
    AnnotatedType type = component.getAnnotatedType();
    return JsonSetter.Value.construct(
        isNullable(type) ? null : Nulls.AS_EMPTY, hasNullableElements(type) ? null : Nulls.SKIP);
  }

  private static boolean isCollection(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  private static @Nullable RecordComponent component(AnnotatedMember member) {
    RecordComponent[] all = member.getDeclaringClass().getRecordComponents();
    if (member instanceof AnnotatedParameter parameter) {
      return parameter.getOwner().getParameterCount() == all.length
          ? all[parameter.getIndex()]
          : null;
    }
    for (RecordComponent component : all) {
      if (component.getName().equals(member.getName())) {
        return component;
      }
    }
    return null;
  }

  private static boolean hasNullableElements(AnnotatedType type) {
    if (!(type instanceof AnnotatedParameterizedType generic)) {
      return true;
    }
    AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
    return isNullable(arguments[arguments.length - 1]);
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
