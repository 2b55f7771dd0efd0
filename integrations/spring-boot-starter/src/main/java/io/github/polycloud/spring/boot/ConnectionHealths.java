// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.Cloud;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;

/** The checks of all connections by name. */
final class ConnectionHealths {
  private final PolycloudProperties properties;
  private final BeanFactory beans;

  ConnectionHealths(PolycloudProperties properties, BeanFactory beans) {
    this.properties = properties;
    this.beans = beans;
  }

  <T> Map<String, T> map(Function<ConnectionHealth, T> indicator) {
    Map<String, T> indicators = new LinkedHashMap<>();
    for (String name : properties.connections().keySet()) {
      Cloud cloud = beans.getBean(ConnectionRegistrar.beanName(name, Cloud.class), Cloud.class);
      indicators.put(
          name, indicator.apply(new ConnectionHealth(name, cloud, properties.health().timeout())));
    }
    return indicators;
  }
}
