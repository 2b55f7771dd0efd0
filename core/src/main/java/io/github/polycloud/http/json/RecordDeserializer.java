// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializer;

/**
 * Reads a record into the array of its constructor's arguments. Jackson does so for any creator,
 * with a buffer for what arrives before the object exists and a copy of each unknown field; a
 * record that uses neither injection, views, object ids nor ignored fields needs none of that.
 */
final class RecordDeserializer extends BeanDeserializer {
  // Fields are marked in a long.
  private static final int MAX_COMPONENTS = 64;

  // Null if Jackson's own way has to be taken.
  private SettableBeanProperty @Nullable [] components;

  // The component of each name that the matcher knows.
  private int[] componentOfName = {};

  RecordDeserializer(BeanDeserializer standard) {
    super(standard);
  }

  @Override
  protected void initNameMatcher(DeserializationContext context) {
    super.initNameMatcher(context);
    if (_propertyBasedCreator == null
        || _injectables != null
        || _anySetter != null
        || _objectIdReader != null
        || _unwrappedPropertyHandler != null
        || _externalTypeIdHandler != null
        || _ignorableProps != null
        || _includableProps != null
        || _propertyBasedCreator.hasManagedReferenceProperties()) {
      return;
    }
    SettableBeanProperty[] all = _propertyBasedCreator.allPropertiesInOrder();
    if (all.length > MAX_COMPONENTS) {
      return;
    }
    int[] indexes = new int[_propsByIndex.length];
    for (int i = 0; i < indexes.length; i++) {
      SettableBeanProperty named = _propsByIndex[i];
      indexes[i] = named == null ? -1 : named.getCreatorIndex();
      if (named != null && (indexes[i] < 0 || named.isInjectionOnly())) {
        return;
      }
    }
    componentOfName = indexes;
    components = all;
  }

  @Override
  protected Object _deserializeUsingPropertyBased(JsonParser parser, DeserializationContext context)
      throws JacksonException {
    SettableBeanProperty[] all = components;
    if (all == null
        || context.getActiveView() != null
        || !parser.hasToken(JsonToken.PROPERTY_NAME)) {
      return super._deserializeUsingPropertyBased(parser, context);
    }
    Object[] arguments = new Object[all.length];
    long seen = 0;
    int match = parser.currentNameMatch(_propNameMatcher);
    while (match >= 0 || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
      parser.nextToken();
      if (match >= 0) {
        int index = componentOfName[match];
        arguments[index] = _deserializeWithErrorWrapping(parser, context, all[index]);
        seen |= 1L << index;
      } else {
        parser.skipChildren();
      }
      match = parser.nextNameMatch(_propNameMatcher);
    }
    for (int index = 0; index < all.length; index++) {
      if ((seen >> index & 1) == 0) {
        arguments[index] = absent(all[index], context);
      }
    }
    try {
      return _valueInstantiator.createFromObjectWith(context, arguments);
    } catch (Exception e) {
      return wrapInstantiationProblem(context, e);
    }
  }

  private Object absent(SettableBeanProperty component, DeserializationContext context) {
    try {
      if (component.isRequired()) {
        context.reportInputMismatch(component, "no component %s", component.getName());
      }
      Object value = component.getNullValueProvider().getAbsentValue(context);
      return value == null ? component.getValueDeserializer().getAbsentValue(context) : value;
    } catch (JacksonException e) {
      throw e.prependPath(_beanType.getRawClass(), component.getName());
    }
  }
}
