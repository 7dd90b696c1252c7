package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.AttributeGroups.Group;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// Walks the outline and proposes the work that each item asks for.
final class TaskWalker {

    private static final Lexicon CONTENT = Lexicon.of("nội dung");

    private static final Lexicon WHOLE_DOCUMENT =
            Lexicon.of(
                    "kết luận này",
                    "kế hoạch này",
                    "chỉ thị này",
                    "nghị quyết này",
                    "công văn này",
                    "quyết định này",
                    "thông báo này",
                    "hướng dẫn này",
                    "chương trình này");

    private static final Lexicon ORDERS =
            Lexicon.of("giao", "đề nghị", "yêu cầu", "đồng ý giao", "thống nhất giao");

    private static final Lexicon CALLS = Lexicon.of("đề nghị", "yêu cầu", "giao");

    private static final int SHORT_TELLING = 8;

    private final String type;
    private final DeadlineReader deadlines;
    private final AttributeTasks attributeTasks;
    private final TableTasks tableTasks;
    private final List<Draft> drafts = new ArrayList<>();
    private final SectionAssignments assigned = new SectionAssignments(drafts);
    private final @Nullable Node lastTop;
    private final boolean flat;

    private TaskWalker(String type, Era era, Outline outline) {
        this.type = type;
        this.deadlines = new DeadlineReader(era);
        this.attributeTasks = new AttributeTasks(deadlines);
        this.tableTasks = new TableTasks(deadlines);
        this.lastTop = Outline.lastTop(outline);
        this.flat = lastTop == null;
    }

    static List<Draft> walk(Outline outline, String type, String attachedType, Era era) {
        var walker = new TaskWalker(type, era, outline);
        var setting = new Setting("", startingRole(type));
        var lead = walker.preamble(outline.root(), setting);
        outline.ownTop().forEach(child -> walker.visit(child, setting.under(lead)));
        var attached = setting.as(startingRole(attachedType));
        outline.attachedTop().forEach(child -> walker.visit(child, attached));
        walker.assigned.settle(lead);
        return walker.drafts;
    }

    private static SectionRole startingRole(String type) {
        return switch (type) {
            case "WORKING_RULES", "REGULATION" -> SectionRole.RULES;
            case "REPORT" -> SectionRole.BACKGROUND;
            default -> SectionRole.WORK;
        };
    }

    /// Before the first item: a lead-in that assigns all that follows, the orders of a letter, tables.
    private List<Text> preamble(Node root, Setting setting) {
        List<Text> lead = List.of();
        boolean listing = false;
        for (int i = 0; i < root.blocks().size(); i++) {
            var block = root.blocks().get(i);
            boolean last = i + 1 == root.blocks().size();
            if (block.isTable()) {
                drafts.addAll(tableTasks.read(block, setting));
            } else if (LineKinds.isAddress(block.text())) {
                listing = false;
            } else if (isLeadIn(block.text())) {
                lead = LeadIns.called(Sentences.sentences(block.text()));
                listing = true;
            } else if (block.isBullet() && listing) {
                paragraph(block, setting.under(lead));
            } else if (asks(block.text()) && !(last && NeverWork.isAppeal(block.text()))) {
                requests(block, setting);
            } else if (!lead.isEmpty() && last && root.children().size() > 0) {
                return lead;
            } else {
                var units =
                        last ? LeadIns.called(Sentences.sentences(block.text())) : List.<Text>of();
                lead = units.isEmpty() ? lead : units;
            }
        }
        return lead;
    }

    private static boolean isLeadIn(Text text) {
        var folded = text.folded();
        return text.endsWith(":") || folded.endsWith("như sau.") || folded.endsWith("sau đây.");
    }

    /// Whether a paragraph outside the outline gives work to somebody.
    private boolean asks(Text text) {
        var words = text.words();
        return (type.equals("OFFICIAL_LETTER") || flat) && CALLS.find(words, 0, words.size()) >= 0;
    }

    private void requests(Block block, Setting setting) {
        for (var draft : ProseTasks.read(block.text(), setting.in("0"), type, deadlines)) {
            if (!draft.lead().isEmpty()) {
                drafts.add(draft);
            }
        }
    }

    private void visit(Node node, Setting above) {
        var setting = setting(node, above).in(node.path());
        if (setting.role() == SectionRole.BACKGROUND || isAct(node)) {
            node.children().stream()
                    .filter(child ->
                            SectionRole.of(heading(child)) == SectionRole.WORK && child.isHeading()
                                    || setting.role() != SectionRole.BACKGROUND && isTeam(child))
                    .forEach(child -> visit(child, setting.as(SectionRole.WORK)));
            return;
        }
        int before = drafts.size();
        if (attributeTasks.describedByChildren(node)) {
            drafts.add(attributeTasks.ofChildren(node, setting));
            return;
        }
        if (attributeTasks.isTime(node)) {
            drafts.add(attributeTasks.ofTime(node, setting));
            return;
        }
        var inner = items(node, setting);
        int own = drafts.size();
        node.children().forEach(child -> visit(child, inner));
        if (drafts.size() == own && own == before + 1) {
            nameAfterHeading(node, drafts.getLast());
        }
    }

    /// "Thành lập Tổ công tác gồm:" is done by the document itself, and what it lists are members.
    private boolean isAct(Node node) {
        return !node.own().isBlank()
                && Sentences.sentences(node.own()).size() == 1
                && Acts.is(node.own(), type)
                && !node.isLeaf();
    }

    /// "2. Tiểu ban Hậu cần" over what it has to do, or before a colon.
    private static boolean isTeam(Node child) {
        var runIn = child.runIn();
        var name = runIn.isBlank() && child.isHeading() && !child.isLeaf() ? child.own() : runIn;
        var after = runIn.isBlank() ? Text.EMPTY : child.own().from(runIn.length() + 1).trim();
        boolean deed = runIn.isBlank() || Lexicon.VERBS.startsAt(after.words(), 0);
        return deed
                && Lexicon.BODIES.startsAt(name.words(), 0)
                && !LeadIns.unitName(name).isEmpty();
    }

    private Text heading(Node node) {
        var runIn = node.runIn();
        return runIn.isBlank() ? node.own() : runIn;
    }

    /// "1. Nội dung" under "II. NỘI DUNG HỌC TẬP" lists what is studied.
    private static @Nullable SectionRole role(Text heading, Node node) {
        var parent = node.parent();
        boolean studied =
                CONTENT.startsAt(heading.words(), 0)
                        && heading.words().size() == 2
                        && node.isHeading()
                        && parent != null
                        && SectionRole.isStudy(parent.own());
        return studied ? SectionRole.DESCRIPTION : SectionRole.of(heading);
    }

    private Setting setting(Node node, Setting above) {
        var heading = heading(node);
        boolean named = node.isHeading() || !node.runIn().isBlank();
        var role = named && SectionRole.isName(heading) ? role(heading, node) : null;
        boolean principle = role == SectionRole.BACKGROUND && isPrinciple(heading);
        if (above.role() == SectionRole.RULES && !principle || isOrder(node.own())) {
            role = null;
        } else if (role == SectionRole.BACKGROUND && (isDemand(heading) || isTopic(node))) {
            role = SectionRole.WORK;
        }
        var setting = role == null ? above : above.as(role);
        return named || isLeadIn(node.own())
                ? setting.under(LeadIns.units(node.own()))
                        .with(LeadIns.helpers(node.own()))
                        .by(timeOf(node))
                : setting;
    }

    /// "Điều 1. Nguyên tắc làm việc" in working rules.
    private static boolean isPrinciple(Text heading) {
        return heading.words().follow(0, "nguyên", "tắc") && heading.words().size() <= 6;
    }

    /// A heading of its own line, or a lead-in, may say by when all under it is due.
    private DeadlinePhrase timeOf(Node node) {
        return node.isHeading() || isLeadIn(node.own())
                ? SectionTime.of(node.own(), deadlines)
                : SectionTime.plain(node.runIn(), deadlines);
    }

    /// The tasks of the item's own lines; returns what its children inherit.
    private Setting items(Node node, Setting setting) {
        boolean heading = node.isHeading() || isLeadIn(node.own());
        var blocks = new ArrayList<Block>();
        if (!heading && !node.own().isBlank()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, null, node.own(), node.isBold(), List.of()));
        }
        blocks.addAll(node.blocks());
        blocks.removeIf(block -> isAssignment(node, block));
        var groups = AttributeGroups.of(blocks);
        var works = groups.stream().filter(Group::isWork).toList();
        if (works.size() == 1
                && groups.getLast().isWork()
                && groups.size() <= 2
                && setting.role() != SectionRole.DESCRIPTION
                && !hasOwnAttributes(blocks)) {
            drafts.add(attributeTasks.ofItem(node, setting, blocks, groups.getLast(), heading));
            return setting;
        }
        if (isDescribedFirst(groups, works.size()) && heading && !hasOwnAttributes(blocks)) {
            var group =
                    new Group(
                            groups.get(1).content(),
                            groups.getFirst().attributes(),
                            groups.getFirst().lines());
            drafts.add(attributeTasks.ofItem(node, setting, blocks, group, true));
            return setting;
        }
        var named = heading ? Attributes.read(node.own()) : Attributes.NONE;
        if (named.describeWork()
                && !named.before().isBlank()
                && works.isEmpty()
                && node.children().isEmpty()
                && !hasOwnAttributes(blocks)) {
            drafts.add(attributeTasks.ofText(node.own(), named, setting));
            return setting;
        }
        var closing = ClosingAssignment.of(blocks);
        if (closing != null && !hasOwnAttributes(blocks)) {
            drafts.add(attributeTasks.ofClosing(node, setting, blocks, closing, heading));
            return setting;
        }
        var inherited = setting;
        for (var group : groups) {
            inherited = group(node, group, inherited, setting);
        }
        return inherited;
    }

    /// The attributes stand right under the heading, and what is to be done behind them.
    private static boolean isDescribedFirst(List<Group> groups, int works) {
        return works == 1
                && groups.size() == 2
                && groups.getFirst().isWork()
                && groups.getFirst().content().isEmpty()
                && groups.getFirst().attributes().has(Role.LEAD)
                && groups.get(1).content().stream().noneMatch(Block::isTable);
    }

    /// "Các nhiệm vụ tại mục II do Văn phòng chủ trì": kept for the work of that part.
    private boolean isAssignment(Node node, Block block) {
        var assignment = block.isTable() ? null : SectionAssignment.of(block.text(), deadlines);
        return assignment != null && assigned.add(assignment, node);
    }

    /// Under "YÊU CẦU" a notice or conclusion tells the inspected body what to do.
    private boolean isDemand(Text heading) {
        return (type.equals("NOTICE") || type.equals("CONCLUSION") || type.equals("DECISION"))
                && heading.folded().startsWith("yêu cầu");
    }

    /// "1. Về tình hình thu ngân sách" in a notice of conclusions names what was talked about; orders follow.
    private boolean isTopic(Node node) {
        boolean deciding = type.equals("NOTICE") || type.equals("CONCLUSION");
        return deciding
                && node.own().words().is(0, "về", "việc")
                && node.children().stream().anyMatch(child -> givesWork(child.own()));
    }

    private static boolean givesWork(Text text) {
        return !text.isBlank() && ORDERS.startsAt(text.words(), 0);
    }

    /// "Về kiến nghị của xã: Giao Phòng Tài chính ..." answers with an order.
    private static boolean isOrder(Text text) {
        var runIn = RunIn.of(text);
        return !runIn.isBlank() && ORDERS.startsAt(text.from(runIn.length() + 1).trim().words(), 0);
    }

    private static boolean hasOwnAttributes(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.isTable())
                .anyMatch(block -> {
                    var read = Attributes.read(block.text());
                    return read.describeWork() && !read.before().isBlank();
                });
    }

    private Setting group(Node node, Group group, Setting running, Setting base) {
        var setting = running;
        int last = group.content().size() - 1;
        for (int i = 0; i <= last; i++) {
            var block = group.content().get(i);
            if (i == last && group.isWork() && !block.isTable()) {
                drafts.add(attributeTasks.ofGroup(node, setting, block, group));
            } else if (i < last && dates(block, group.content().get(i + 1))) {
                setting = base.by(SectionTime.plain(block.text(), deadlines));
            } else {
                setting = block(node, block, setting, base, i == last);
            }
        }
        if (last < 0 && group.isWork() && setting.role() != SectionRole.DESCRIPTION) {
            drafts.add(attributeTasks.ofLines(node, setting, group));
        }
        return setting;
    }

    /// A line that says nothing but a month or a day, over bullets: "Tháng 4/2026".
    private boolean dates(Block block, Block next) {
        return !block.isTable()
                && !block.isBullet()
                && next.isBullet()
                && block.text().words().is(0, "tháng", "quý", "tuần", "ngày", "từ", "năm")
                && SectionTime.plain(block.text(), deadlines).isPrinted();
    }

    private Setting block(Node node, Block block, Setting setting, Setting base, boolean last) {
        if (block.isTable()) {
            drafts.addAll(tableTasks.read(block, setting));
            return setting;
        }
        if (isLeadIn(block.text())) {
            var units = LeadIns.units(block.text());
            var role = SectionRole.of(block.text());
            var next =
                    role == SectionRole.BACKGROUND
                                    && block.text().length() < 60
                                    && SectionRole.isName(block.text())
                            ? base.as(role)
                            : base;
            var time = SectionTime.of(block.text(), deadlines);
            return (block.isBullet() ? setting : next)
                    .under(units)
                    .with(LeadIns.helpers(block.text()))
                    .by(time);
        }
        boolean bottom = last && node.parent() != null && isLast(node);
        if (bottom && isLastOfAll(node) && !block.isBullet() && NeverWork.isAppeal(block.text())) {
            return setting;
        }
        paragraph(block, isOutside(node, block, bottom) ? outside(node, base) : setting);
        return setting;
    }

    private static Setting outside(Node node, Setting base) {
        var parent = node.parent();
        var path = parent == null || parent.path().isEmpty() ? "0" : parent.path();
        return new Setting(path, base.role());
    }

    private boolean isLast(Node node) {
        return lastTop != null
                && (node == lastTop
                        || node.parent() == lastTop
                        || node.parent() != null && node.parent().parent() == lastTop)
                && node.children().isEmpty();
    }

    private static boolean isLastOfAll(Node node) {
        var parent = node.parent();
        return parent == null || parent.children().getLast() == node && isLastOfAll(parent);
    }

    /// A last unnumbered paragraph that speaks of the whole document stands outside the list before it.
    private boolean isOutside(Node node, Block block, boolean bottom) {
        boolean list =
                block.text() != node.own()
                        && (node == lastTop || node.parent() == lastTop)
                        && !node.isHeading()
                        && node.label() != null
                        && node.label().kind() == Label.Kind.ARABIC;
        var words = block.text().words();
        boolean whole =
                WHOLE_DOCUMENT.occursIn(block.text()) || words.is(0, "giao", "yêu", "đề", "nhận");
        return bottom && list && !block.isBullet() && whole;
    }

    private void paragraph(Block block, Setting setting) {
        var text = block.text();
        var runIn = RunIn.of(text);
        var role = runIn.isBlank() || !SectionRole.isName(runIn) ? null : SectionRole.of(runIn);
        if (role == SectionRole.BACKGROUND && !isOrder(text)
                || isSideAttribute(text)
                || isQuoted(text)) {
            return;
        }
        var attributes = Attributes.read(text);
        if (attributes.describeWork() && !attributes.before().isBlank()) {
            drafts.add(attributeTasks.ofText(text, attributes, setting));
            return;
        }
        var closing = block.isBullet() ? ClosingAssignment.of(List.of(block)) : null;
        if (closing != null) {
            drafts.add(attributeTasks.ofClosing(null, setting, List.of(block), closing, false));
            return;
        }
        var units = runIn.isBlank() ? List.<Text>of() : LeadIns.unitName(runIn);
        drafts.addAll(ProseTasks.read(text, setting.under(units), type, deadlines));
    }

    /// "“2. Chi bộ họp mỗi tháng một lần.”" is what another document will say.
    private static boolean isQuoted(Text text) {
        return !text.isBlank() && text.charAt(0) == '“' && text.strip("", " .;,").endsWith("”");
    }

    /// "Địa điểm: ...", "Thành phần: ..." say nothing that must be done.
    private static boolean isSideAttribute(Text text) {
        var key = text.isBlank() ? null : AttributeKeys.read(text.words(), 0);
        return key != null
                && (key.role() == Role.OTHER
                        || key.role() == Role.AUDIENCE
                        || key.role() == Role.PRODUCT);
    }

    /// "Phòng Văn hóa - Xã hội chủ trì cùng Trạm Y tế:" before a colon names who, as a bare name does.
    private static boolean namesDoer(Text heading, boolean runIn) {
        if (!LeadIns.unitName(heading).isEmpty()) {
            return true;
        }
        var words = heading.words();
        var phrase = runIn && words.isCapital(0) ? new NounPhrases(words).read(0) : null;
        return phrase != null && words.size() - phrase.to() < SHORT_TELLING;
    }

    private void nameAfterHeading(Node node, Draft only) {
        var runIn = node.runIn();
        var heading = node.isHeading() ? node.own() : isLeadIn(node.own()) ? Text.EMPTY : runIn;
        boolean content = CONTENT.startsAt(heading.words(), 0) && heading.length() < 12;
        if (!heading.isBlank() && !content && !namesDoer(heading, !node.isHeading())) {
            only.titled(heading.strip(" ", " .:;"));
        }
    }
}
