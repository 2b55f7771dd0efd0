// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;

/** Health of the connections with the types of Boot 4. */
@AutoConfiguration(after = PolycloudAutoConfiguration.class)
@ConditionalOnClass({ConditionalOnEnabledHealthIndicator.class, HealthContributor.class})
@ConditionalOnEnabledHealthIndicator("polycloud")
class Boot4HealthAutoConfiguration {
  @Bean
  @ConditionalOnConnections
  @ConditionalOnMissingBean(name = "polycloudHealthContributor")
  HealthContributor polycloudHealthContributor(PolycloudProperties properties, BeanFactory beans) {
    return CompositeHealthContributor.fromMap(
        new ConnectionHealths(properties, beans).map(Boot4HealthAutoConfiguration::indicator));
  }

  private static HealthIndicator indicator(ConnectionHealth connection) {
    return () -> {
      ConnectionHealth.Result result = connection.check();
      return Health.status(new Status(result.status())).withDetails(result.details()).build();
    };
  }
}
