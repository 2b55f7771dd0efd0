// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.oneoff.OneOffDynos;
import io.github.polycloud.heroku.oneoff.OneOffRequest;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One-off commands, implemented with one-off dynos. */
public final class HerokuOneOffs implements OneOffs {
  private final Supplier<OneOffDynos> oneOffs;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuOneOffs(Supplier<OneOffDynos> oneOffs) {
    this.oneOffs = oneOffs;
  }

  @Override
  public OneOffResult run(String app, OneOffCommand command, Consumer<? super String> output) {
    return oneOffs.get().run(app, request(command), output);
  }

  @Override
  public OneOffProcess start(String app, OneOffCommand command) {
    Dyno dyno = oneOffs.get().start(app, request(command));
    return new OneOffProcess(
        Required.field(dyno.name(), "POST /apps/{app}/dynos", "name"),
        dyno.command() == null ? command.command() : dyno.command(),
        HerokuProcesses.state(dyno),
        HerokuProcesses.providerState(dyno));
  }

  private static OneOffRequest request(OneOffCommand command) {
    OneOffRequest.Builder request =
        OneOffRequest.builder(command.command()).env(command.environment());
    if (command.size() != null) {
      request.size(command.size());
    }
    if (command.timeToLive() != null) {
      request.timeToLive(command.timeToLive());
    }
    return request.build();
  }
}
