// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.error.CloudException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the clouds, whether there are credentials for them, and what they can do. */
@Command(
    name = "clouds",
    description = {
      "List the clouds, and whether there are credentials for them.",
      "Nothing is sent; 'polycloud whoami' uses the credentials."
    })
public final class CloudsCommand implements Callable<Integer> {
  private record Row(
      ProviderInfo info, String credentials, List<String> sources, @Nullable String endpoint) {}

  private static final Listing<Row> CLOUDS =
      Listing.<Row>of("clouds")
          .id("cloud", row -> row.info().id())
          .field("name", row -> row.info().name())
          .field("credentials", Row::credentials)
          .field("sources", Row::sources)
          .field("endpoint", Row::endpoint)
          .field("capabilities", row -> row.info().capabilities().size());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  @Option(names = "--capabilities", description = "show which cloud can do what")
  private boolean capabilities;

  /** Called by picocli. */
  public CloudsCommand() {}

  @Override
  public Integer call() {
    clouds.check();
    List<ProviderInfo> providers =
        Clouds.providers().stream()
            .filter(info -> clouds.cloud() == null || info.id().equals(clouds.cloud()))
            .sorted(Comparator.comparing(ProviderInfo::id))
            .toList();
    if (capabilities) {
      matrix(providers);
      return 0;
    }
    OutputOptions.Printer<Row> printer = output.printer(CLOUDS);
    List<CloudException> failures = new ArrayList<>();
    printer.print(providers.stream().map(info -> row(info, failures)).toList());
    failures.forEach(failure -> System.err.println("error: " + ExitStatus.message(failure)));
    return failures.isEmpty() ? 0 : ExitStatus.of(failures.get(0));
  }

  private Row row(ProviderInfo info, List<CloudException> failures) {
    String profile = clouds.profile();
    if (clouds.isSandbox()) {
      return new Row(info, "yes", List.of("--sandbox"), null);
    }
    if (profile != null) {
      Map<String, String> values = Profiles.system().read(profile).settings().get(info.id());
      return values == null
          ? new Row(info, "no", List.of(), null)
          : new Row(
              info,
              "yes",
              List.of("profile " + profile),
              values.getOrDefault(Profile.ENDPOINT, info.defaultEndpointName()));
    }
    try {
      Sources found = Sources.of(info);
      boolean any = !found.credentials().secrets().isEmpty();
      return new Row(
          info,
          found.isComplete() ? "yes" : any ? "incomplete" : "no",
          found.places(info),
          found.endpoint());
    } catch (CloudException e) {
      failures.add(e);
      return new Row(info, "unusable", List.of(), null);
    }
  }

  private void matrix(List<ProviderInfo> providers) {
    Listing<Capability<?>> listing =
        Listing.<Capability<?>>of("capabilities").id("capability", Capability::name);
    Set<Capability<?>> all = new LinkedHashSet<>();
    for (ProviderInfo info : providers) {
      listing.field(info.id(), capability -> info.capabilities().contains(capability));
      all.addAll(info.capabilities());
    }
    output
        .printer(listing)
        .print(all.stream().sorted(Comparator.comparing(Capability::name)).toList());
  }
}
