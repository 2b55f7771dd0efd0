// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.Clouds;
import io.github.polycloud.auth.CredentialKey;
import java.util.List;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keeps secrets out of the endpoints of the actuator, even where they show values. */
@AutoConfiguration(after = PolycloudAutoConfiguration.class)
@ConditionalOnClass(SanitizingFunction.class)
class PolycloudSanitizingAutoConfiguration {
  @Bean
  SanitizingFunction polycloudSanitizingFunction(
      PolycloudProperties properties, ConfigurableEnvironment environment) {
    List<String> variables =
        Clouds.providers().stream()
            .flatMap(provider -> provider.credentialKeys().stream())
            .filter(CredentialKey::secret)
            .map(CredentialKey::environmentVariable)
            .toList();
    SecretProperties secrets =
        new SecretProperties(
            variables, environment.getPropertySources(), properties.connections().values());
    return data ->
        data.getValue() != null && secrets.matches(data.getKey(), data.getValue())
            ? data.withSanitizedValue()
            : data;
  }
}
