package io.github.polycloud.http;

import feign.Client;
import feign.Feign;
import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;
import feign.Target;
import feign.codec.Decoder;
import feign.codec.Encoder;
import io.github.polycloud.Page;
import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ApiContract.ApiMethod;
import io.github.polycloud.http.ApiContract.Result;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The client by which Feign interfaces enter the pipeline. Feign makes requests; we do the rest.
 */
final class ApiClient implements Client, Encoder, Decoder {
  private final CallPipeline pipeline;
  private final BodyCodec codec;
  private final ApiContract contract;
  private final Extras extras;

  private ApiClient(CallPipeline pipeline, BodyCodec codec, ApiContract contract, Extras extras) {
    this.pipeline = pipeline;
    this.codec = codec;
    this.contract = contract;
    this.extras = extras;
  }

  static <T> T of(
      Class<T> type, CallPipeline pipeline, BodyCodec codec, ApiContract contract, Extras extras) {
    ApiClient client = new ApiClient(pipeline, codec, contract, extras);
    return Feign.builder()
        .contract(client.contract)
        .client(client)
        .encoder(client)
        .decoder(client)
        .retryer(Retryer.NEVER_RETRY)
        .options(new SameForAll())
        .invocationHandlerFactory(client::handler)
        .target(new RelativeTarget<>(type, pipeline.provider()));
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    ApiMethod method = (ApiMethod) request.requestTemplate().methodMetadata().returnType();
    Call call =
        pipeline.call(method.operation(), request.url(), request.body(), method.authenticated());
    extras.headers().apply(method.operation()).forEach(call::header);
    request
        .headers()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                call.header(name, value);
              }
            });
    Answer answer = pipeline.send(call);
    extras.answered().accept(answer);
    return Response.builder()
        .status(answer.status())
        .request(request)
        .headers(Map.of())
        .body(new AnswerBody(answer))
        .build();
  }

  @Override
  public void encode(Object value, Type type, RequestTemplate template) {
    template.body(codec.encode(value, type), StandardCharsets.UTF_8);
    if (!template.headers().containsKey("Content-Type")) {
      template.header("Content-Type", codec.contentType(value));
    }
  }

  @Override
  public @Nullable Object decode(Response response, Type type) {
    ApiMethod method = (ApiMethod) type;
    Answer answer = ((AnswerBody) response.body()).answer();
    Object value = method.withoutBody() ? null : read(method, answer);
    if (value == null && !method.withoutBody() && method.result() != Result.OPTIONAL) {
      throw pipeline.unexpected(
          method.operation(), answer, "the answer is empty where a value is due");
    }
    return switch (method.result()) {
      case BODY -> value;
      case OPTIONAL -> Optional.ofNullable(value);
      case RECEIVED -> new Received<>(value, answer);
    };
  }

  private @Nullable Object read(ApiMethod method, Answer answer) {
    try {
      return codec.decode(answer, method.body());
    } catch (BodyCodec.BodyException e) {
      throw pipeline.unexpected(method.operation(), answer, e.getMessage());
    }
  }

  /** A method, with what Feign does for it and what was read of it. */
  private record Bound(MethodHandler call, @Nullable ApiMethod api) {}

  /** Checks path values before Feign can drop them, and lets no exception of Feign out. */
  private InvocationHandler handler(Target<?> target, Map<Method, MethodHandler> dispatch) {
    Map<Method, Bound> methods = new HashMap<>();
    dispatch.forEach(
        (method, call) -> methods.put(method, new Bound(call, contract.method(method))));
    return (proxy, method, args) -> {
      Bound bound = methods.get(method);
      if (bound == null) {
        return ofObject(target, proxy, method, args);
      }
      ApiMethod api = bound.api();
      if (api == null) {
        return bound.call().invoke(args);
      }
      api.pathValues().forEach((index, name) -> PathSegment.check(name, args[index]));
      return api.pageParameter() < 0
          ? invoke(method, bound.call(), args)
          : paged(method, bound.call(), args, api);
    };
  }

  private @Nullable Object invoke(Method method, MethodHandler call, Object @Nullable [] args) {
    try {
      return call.invoke(args);
    } catch (FeignException e) {
      throw e.getCause() instanceof CloudException cause ? cause : unusable(method);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw unusable(method);
    }
  }

  private Paged<Object> paged(Method method, MethodHandler call, Object[] args, ApiMethod api) {
    PageRule pages = api.pages();
    int parameter = api.pageParameter();
    Object asked = asked(args[parameter]);
    return Paged.sized(
        wanted ->
            next -> {
              Object[] page = args.clone();
              page[parameter] = next == null ? pages.first(asked, wanted) : pages.following(next);
              Received<?> received = (Received<?>) invoke(method, call, page);
              return new Page<>(
                  List.copyOf((List<?>) received.value()), pages.next(received.answer()));
            });
  }

  /** A page parameter may be a variable one, and so be left out. */
  private static @Nullable Object asked(@Nullable Object argument) {
    if (!(argument instanceof Object[] several)) {
      return argument;
    }
    if (several.length > 1) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a list is read by one range");
    }
    return several.length == 0 ? null : several[0];
  }

  private CloudException unusable(Method method) {
    // No cause: Feign's exceptions hold the request with its headers and body.
    return new CloudException(
        ErrorKind.UNEXPECTED_RESPONSE,
        pipeline.provider() + ": " + method.getName() + " got what it cannot use");
  }

  private static Object ofObject(
      Target<?> target, Object proxy, Method method, Object @Nullable [] args) {
    return switch (method.getName()) {
      case "equals" -> args != null && proxy == args[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> target.type().getSimpleName() + " of " + target.name();
    };
  }

  /**
   * Feign looks for the time limits of each method by the name of its thread. We use none of them.
   */
  private static final class SameForAll extends Request.Options {
    @Override
    public Request.Options getMethodOptions(String method) {
      return this;
    }
  }

  /** Leaves the URL relative: the engine knows where the service is. */
  private record RelativeTarget<T>(Class<T> type, String name) implements Target<T> {
    @Override
    public String url() {
      return "/";
    }

    @Override
    public Request apply(RequestTemplate template) {
      return template.request();
    }
  }
}
