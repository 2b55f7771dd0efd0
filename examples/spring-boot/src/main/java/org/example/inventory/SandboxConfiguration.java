// SPDX-License-Identifier: Apache-2.0
package org.example.inventory;

import io.github.polycloud.sandbox.Sandbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Leads all connections to a sandbox: for tests, and to try the application without an account. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxConfiguration {
  @Bean
  Sandbox sandbox() {
    return Sandbox.builder().apps(7).webHostings(2).start();
  }
}
