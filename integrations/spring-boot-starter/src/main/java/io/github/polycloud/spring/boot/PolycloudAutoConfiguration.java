// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.config.CallListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Beans for the connections of {@code polycloud.connections}. */
@AutoConfiguration
@EnableConfigurationProperties(PolycloudProperties.class)
@Import(ConnectionRegistrar.class)
class PolycloudAutoConfiguration {
  @Bean(ConnectionRegistrar.CONNECTIONS)
  CloudConnections polycloudConnections(
      PolycloudProperties properties,
      ObjectProvider<PolycloudConnectionDetails> details,
      ObjectProvider<CallListener> listeners,
      ObjectProvider<CloudBuilderCustomizer> customizers,
      ObjectProvider<SslBundles> sslBundles) {
    return new CloudConnections(properties, details, listeners, customizers, sslBundles);
  }
}
