// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.sandbox.Sandbox;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Leads the connections of tests to a bean of the sandbox. */
@AutoConfiguration
@ConditionalOnClass(Sandbox.class)
@ConditionalOnBean(Sandbox.class)
class PolycloudSandboxAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean(PolycloudConnectionDetails.class)
  PolycloudConnectionDetails sandboxConnectionDetails(Sandbox sandbox) {
    return new SandboxConnectionDetails(sandbox);
  }
}
