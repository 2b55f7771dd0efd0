// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.cli.account.Nearest;
import io.github.polycloud.ovh.login.AccessRules;
import java.util.Iterator;
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
    description =
        "Print the smallest access rules of an OVH key for capabilities: METHOD PATH lines.")
public final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CAPABILITY",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}")
  private List<String> capabilities;

  /** Called by picocli. */
  public RulesCommand() {}

  @Override
  public Integer call() {
    Capability<?>[] requested =
        capabilities.stream().map(this::capability).toArray(Capability<?>[]::new);
    AccessRules.forCapabilities(requested).forEach(System.out::println);
    return 0;
  }

  private Capability<?> capability(String typed) {
    String name = typed.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!Names.all().contains(name)) {
      String problem =
          Capability.named(name).isPresent() ? "ovh does not have " : "unknown capability ";
      throw new ParameterException(
          spec.commandLine(),
          problem
              + typed
              + Nearest.to(name, Names.all())
                  .map(near -> "; did you mean " + near + "? There are ")
                  .orElse("; there are ")
              + String.join(", ", Names.all()));
    }
    return Capability.named(name).orElseThrow();
  }

  /** The capabilities of OVH. */
  static final class Names implements Iterable<String> {
    Names() {}

    static List<String> all() {
      return Clouds.providers().stream()
          .filter(provider -> provider.id().equals("ovh"))
          .map(ProviderInfo::capabilities)
          .flatMap(each -> each.stream().map(Capability::name))
          .toList();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }
}
