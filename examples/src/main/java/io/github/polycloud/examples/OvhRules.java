// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.capability.Capability;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.login.AccessRules;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the minimal access rules of a consumer key. */
@Command(
    name = "rules",
    description = "Prints the minimal access rules of capabilities on OVH: METHOD PATH.")
final class OvhRules implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CAPABILITY",
      description = "for example account, ssh-keys, invoices or servers")
  private List<String> capabilities;

  OvhRules() {}

  @Override
  public Integer call() {
    Capability<?>[] requested =
        capabilities.stream().map(this::capability).toArray(Capability<?>[]::new);
    try {
      AccessRules.forCapabilities(requested).forEach(System.out::println);
    } catch (CloudException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    return 0;
  }

  private Capability<?> capability(String name) {
    return Capability.named(name.toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "unknown capability " + name));
  }
}
