// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.sandbox.Sandbox;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applications with everything that Boot configures. */
final class Application {
  private Application() {}

  /** An application without beans of its own. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Empty {}

  /** A test that leads all connections to a sandbox. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class WithSandbox {
    @Bean
    Sandbox sandbox() {
      return Sandbox.start();
    }
  }

  /** Starts an application whose connections lead to a sandbox. */
  static ApplicationContextRunner withSandbox(String... properties) {
    return new ApplicationContextRunner()
        .withUserConfiguration(WithSandbox.class)
        .withPropertyValues(properties);
  }

  /** Starts an application with these properties only. */
  static ApplicationContextRunner with(String... properties) {
    return new ApplicationContextRunner()
        .withUserConfiguration(Empty.class)
        .withPropertyValues(properties);
  }
}
