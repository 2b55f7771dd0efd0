package io.github.polycloud.heroku.internal;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.model.OneOff;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.ops.OneOffs;

/** One-off commands by way of one-off dynos; rake is a command like others. */
public final class HerokuOneOffs implements OneOffs {
  private final Heroku heroku;

  /** On this client. */
  public HerokuOneOffs(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public OneOffResult run(String app, String command) {
    return heroku.oneOffs().run(app, command);
  }

  @Override
  public OneOff start(String app, String command) {
    Dyno dyno = heroku.oneOffs().start(app, command);
    return new OneOff(
        dyno.name(),
        dyno.command() == null ? command : dyno.command(),
        new ProcessState(dyno.state() == null ? "unknown" : dyno.state().value()));
  }
}
