// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Health of the connections with the types of Boot 3. */
@AutoConfiguration(after = PolycloudAutoConfiguration.class)
@ConditionalOnClass({ConditionalOnEnabledHealthIndicator.class, HealthContributor.class})
@ConditionalOnEnabledHealthIndicator("polycloud")
class Boot3HealthAutoConfiguration {
  @Bean
  @ConditionalOnConnections
  @ConditionalOnMissingBean(name = "polycloudHealthContributor")
  HealthContributor polycloudHealthContributor(PolycloudProperties properties, BeanFactory beans) {
    return CompositeHealthContributor.fromMap(
        new ConnectionHealths(properties, beans).map(Boot3HealthAutoConfiguration::indicator));
  }

  private static HealthIndicator indicator(ConnectionHealth connection) {
    return () -> {
      ConnectionHealth.Result result = connection.check();
      return Health.status(new Status(result.status())).withDetails(result.details()).build();
    };
  }
}
