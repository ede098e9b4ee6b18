package zone.disclosure.hq.command.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.command.Commands;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;
import zone.disclosure.hq.store.Incident;

/** Finds the module that does what the command line asks. It does nothing itself. */
@Component
class CommandDesk implements Commands {
    private final Map<String, Command> commands = new HashMap<>();

    CommandDesk(List<Command> commands) {
        for (var command : commands) {
            var name = AnnotatedElementUtils.findMergedAnnotation(AopUtils.getTargetClass(command), CommandName.class);
            if (name == null) {
                throw new IllegalStateException(command.getClass() + " has no @CommandName");
            }
            if (this.commands.put(name.name(), command) != null) {
                throw new IllegalStateException("two commands are called " + name.name());
            }
        }
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            var command = commands.get(String.join(" ", words.subList(0, length)));
            if (command != null) {
                return command.run(words.subList(length, words.size()), say);
            }
        }
        say.accept(Incident.COMMAND.code() + " 没有这个命令：" + String.join(" ", words) + "。No such command; try help.");
        return false;
    }
}
