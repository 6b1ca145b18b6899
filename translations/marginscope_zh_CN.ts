<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save figures or picture</source>
        <translation>保存数值或图</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Book as a table</source>
        <translation>表格形式的账簿</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Option chain snapshot (a market)</source>
        <translation>期权链快照（市场）</translation>
    </message>
    <message>
        <source>Deribit positions</source>
        <translation>Deribit 持仓</translation>
    </message>
    <message>
        <source>Deribit account summaries</source>
        <translation>Deribit 账户汇总</translation>
    </message>
    <message>
        <source>Deribit transaction log</source>
        <translation>Deribit 交易日志</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Result of a comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Store of books</source>
        <translation>账簿存储库</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Collateral %1 is given more than once; the balances were added up.</source>
        <translation>抵押品 %1 出现多次；余额已相加。</translation>
    </message>
    <message>
        <source>The rows have different times; the latest, %1, is the market&apos;s.</source>
        <translation>各行时间不同；以最晚的 %1 作为市场时间。</translation>
    </message>
    <message>
        <source>The chain has no column implied_volatility: its marks are read, its options have no volatility.</source>
        <translation>期权链没有 implied_volatility 列：已读取标记价，但期权没有波动率。</translation>
    </message>
    <message>
        <source>No futures price for %1 %2: its forward is from put-call parity.</source>
        <translation>%1 %2 没有期货价格：其远期价由看涨看跌平价得出。</translation>
    </message>
    <message>
        <source>No futures price for %1 %2, and no call and put to derive one.</source>
        <translation>%1 %2 没有期货价格，也没有可用于推算的看涨和看跌期权。</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons, and numbers were read with a decimal comma.</source>
        <translation>各列以分号分隔，数字按小数逗号读取。</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons.</source>
        <translation>各列以分号分隔。</translation>
    </message>
    <message>
        <source>The log does not say which currency its balance is in; it was left out.</source>
        <translation>日志未注明余额的币种；已略去。</translation>
    </message>
    <message>
        <source>The mark of %1 is kept, but no symbol is written like that.</source>
        <translation>%1 的标记价已保留，但没有这样书写的合约代码。</translation>
    </message>
    <message>
        <source>Columns the program does not know were left out: %1.</source>
        <translation>程序不认识的列已略去：%1。</translation>
    </message>
    <message>
        <source>Fields the program does not know were left out: %1.</source>
        <translation>程序不认识的字段已略去：%1。</translation>
    </message>
    <message>
        <source>Fields given twice in one row (the last one counts): %1.</source>
        <translation>同一行中重复的字段（以最后一个为准）：%1。</translation>
    </message>
    <message>
        <source>The rows are not in the order of their dates, from %1 on; they were sorted.</source>
        <translation>自 %1 起各行未按日期排列；已排序。</translation>
    </message>
    <message>
        <source>Weekdays without a price: %1 (gaps: %2; the longest, of %3, lies before %4).</source>
        <translation>没有价格的工作日：%1（缺口：%2 个；最长的 %3 天，位于 %4 之前）。</translation>
    </message>
    <message>
        <source>Dates without a price: %1 (gaps: %2; the longest, of %3, lies before %4).</source>
        <translation>没有价格的日期：%1（缺口：%2 个；最长的 %3 个，位于 %4 之前）。</translation>
    </message>
    <message>
        <source>The file is no book and was passed over.</source>
        <translation>该文件不是账簿，已跳过。</translation>
    </message>
    <message>
        <source>This book is a what-if, and its base is gone: %1. The book itself is whole.</source>
        <translation>该组合是一个假设情景，其基础组合已不存在：%1。组合本身完整。</translation>
    </message>
    <message>
        <source>Quotes with the bid above the ask: %1, the first is %2. They are kept, and nothing is traded at them.</source>
        <translation>买价高于卖价的报价：%1 个，第一个是 %2。这些报价保留，但不按其成交。</translation>
    </message>
</context>
<context>
    <name>HedgeTables</name>
    <message>
        <source>✓ covered</source>
        <translation>✓ 已覆盖</translation>
    </message>
    <message>
        <source>▲ not covered</source>
        <translation>▲ 未覆盖</translation>
    </message>
    <message>
        <source>Largest loss on the finer grid (%1): %2, required %3.</source>
        <translation>细网格（%1）上的最大亏损：%2，要求 %3。</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>The regime and its level.</source>
        <translation>保证金模式及其级别。</translation>
    </message>
    <message>
        <source>Required
before</source>
        <translation>之前
要求</translation>
    </message>
    <message>
        <source>Requirement of the book as it is.</source>
        <translation>账簿现状的保证金要求。</translation>
    </message>
    <message>
        <source>Required
after</source>
        <translation>之后
要求</translation>
    </message>
    <message>
        <source>Requirement with the hedge, by the full method.</source>
        <translation>加上对冲后的要求，按完整方法计算。</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Requirement before less requirement after.</source>
        <translation>之前的要求减去之后的要求。</translation>
    </message>
    <message>
        <source>Excess
before</source>
        <translation>之前
盈余</translation>
    </message>
    <message>
        <source>Equity less requirement of the book as it is.</source>
        <translation>账簿现状的权益减去要求。</translation>
    </message>
    <message>
        <source>Excess
after</source>
        <translation>之后
盈余</translation>
    </message>
    <message>
        <source>Equity less requirement with the hedge, its cost paid.</source>
        <translation>支付成本后，加上对冲的权益减去要求。</translation>
    </message>
    <message>
        <source>Binds after</source>
        <translation>之后的约束情景</translation>
    </message>
    <message>
        <source>The scenario that makes the requirement with the hedge.</source>
        <translation>加上对冲后决定要求的情景。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>What is bought or sold.</source>
        <translation>买入或卖出的合约。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In the unit of the contract: coins, or face in USD.</source>
        <translation>以合约单位计：币数，或以 USD 计的面值。</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>手数</translation>
    </message>
    <message>
        <source>Quantity in smallest trades.</source>
        <translation>以最小交易单位计的数量。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid to the venue.</source>
        <translation>付给交易所。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Fee, half spread, and the time value of bought options.</source>
        <translation>手续费、半个价差与买入期权的时间价值。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已持有</translation>
    </message>
    <message>
        <source>What the book holds of it now.</source>
        <translation>账簿目前的持有量。</translation>
    </message>
    <message>
        <source>The linear program says %1, the full method %2.</source>
        <translation>线性规划给出 %1，完整方法给出 %2。</translation>
    </message>
    <message>
        <source>No hedge of these contracts is better than %1: the gap is %2.</source>
        <translation>这些合约的任何对冲都不优于 %1：差距为 %2。</translation>
    </message>
    <message>
        <source>No other number of lots is better.</source>
        <translation>没有更优的手数。</translation>
    </message>
    <message>
        <source>Costs: %1.</source>
        <translation>成本：%1。</translation>
    </message>
    <message>
        <source>Fees as published, spreads and lots assumed.</source>
        <translation>手续费依公布值，价差与手数为假设。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>A point of the finer grid, worst after the hedge first.</source>
        <translation>细网格上的一点，对冲后最差者在前。</translation>
    </message>
    <message>
        <source>P&amp;L before</source>
        <translation>之前盈亏</translation>
    </message>
    <message>
        <source>Of the book as it is, at model prices.</source>
        <translation>账簿现状，按模型价格。</translation>
    </message>
    <message>
        <source>P&amp;L after</source>
        <translation>之后盈亏</translation>
    </message>
    <message>
        <source>Of the book with the hedge.</source>
        <translation>加上对冲后的账簿。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>What the hedge makes there.</source>
        <translation>对冲在该处的盈亏。</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Its portfolio regime, initial level.</source>
        <translation>其组合模式，初始级别。</translation>
    </message>
    <message>
        <source>Requirement of the book as it is under that rulebook.</source>
        <translation>该规则集下账簿现状的要求。</translation>
    </message>
    <message>
        <source>Requirement with the hedge under that rulebook.</source>
        <translation>该规则集下加上对冲的要求。</translation>
    </message>
    <message>
        <source>A rise means that it sees a risk in the hedge which the book&apos;s own rulebook does not.</source>
        <translation>上升表示它看到了账簿自身规则集看不到的对冲风险。</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>未建模</translation>
    </message>
    <message>
        <source>Positions after the trades that it has no rules for.</source>
        <translation>交易后没有规则覆盖的持仓。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Takes no part in the search.</source>
        <translation>不参与搜索。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What is missing.</source>
        <translation>所缺内容。</translation>
    </message>
    <message>
        <source>buy %1 %2</source>
        <translation>买入 %1 %2</translation>
    </message>
    <message>
        <source>sell %1 %2</source>
        <translation>卖出 %1 %2</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>Fees, half spreads and the time value of bought options.</source>
        <translation>手续费、半个价差与买入期权的时间价值。</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Requirement with the hedge, %1, one pot whose risks net.</source>
        <translation>加上对冲的要求，%1，单一资金池，风险轧差。</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Requirement with the hedge, %1, one pot whose positions are margined alone.</source>
        <translation>加上对冲的要求，%1，单一资金池，持仓各自计算。</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Requirement with the hedge, %1, every position its own pot.</source>
        <translation>加上对冲的要求，%1，每个持仓各自一个资金池。</translation>
    </message>
    <message>
        <source>Requirement before less requirement after, of the regime that was asked about.</source>
        <translation>所询保证金模式之前的要求减去之后的要求。</translation>
    </message>
    <message>
        <source>÷ cost</source>
        <translation>÷ 成本</translation>
    </message>
    <message>
        <source>What is freed for every unit of cost.</source>
        <translation>每单位成本释放的金额。</translation>
    </message>
    <message>
        <source>Finer grid</source>
        <translation>细网格</translation>
    </message>
    <message>
        <source>Whether the requirement covers the largest loss on a finer grid of scenarios than the rulebook&apos;s.</source>
        <translation>要求是否覆盖比规则集更细的情景网格上的最大亏损。</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>寻得方式</translation>
    </message>
    <message>
        <source>How the hedge was found.</source>
        <translation>对冲是如何找到的。</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 个合约</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row is the book as it is; the legs of each hedge stand in the last column.</source>
        <translation>第一行为账簿现状；各对冲的腿列于最后一列。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>What is bought and sold.</source>
        <translation>买入与卖出的合约。</translation>
    </message>
    <message>
        <source>Book as it is</source>
        <translation>账簿现状</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>The market does not quote this side: the mark with the half spread of the cost data.</source>
        <translation>市场未报这一侧：标记价加减成本数据中的半个价差。</translation>
    </message>
    <message>
        <source>Ask or bid of the market, else the mark with half the assumed spread; unit of the mark.</source>
        <translation>市场的卖价或买价，否则为标记价加减半个假设价差；单位同标记价。</translation>
    </message>
    <message>
        <source>Priced at</source>
        <translation>定价依据</translation>
    </message>
    <message>
        <source>Where the price comes from.</source>
        <translation>价格的来源。</translation>
    </message>
    <message>
        <source>Fees as published, spreads as quoted or else assumed, lots assumed.</source>
        <translation>手续费按公布值，价差按报价、无报价则按假设，手数为假设。</translation>
    </message>
</context>
<context>
    <name>LibraryStep</name>
    <message>
        <source>New book</source>
        <translation>新建账簿</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Rename the folder “%1”</source>
        <translation>重命名文件夹“%1”</translation>
    </message>
    <message>
        <source>Delete the folder “%1”</source>
        <translation>删除文件夹“%1”</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>丢弃“%1”</translation>
    </message>
</context>
<context>
    <name>MarketSmileModel</name>
    <message>
        <source>Level of total variance</source>
        <translation>总方差水平</translation>
    </message>
    <message>
        <source>Steepness of the wings</source>
        <translation>两翼陡度</translation>
    </message>
    <message>
        <source>Slope: left wing against right</source>
        <translation>斜率：左翼相对右翼</translation>
    </message>
    <message>
        <source>Where the lowest point lies, in ln(K/F)</source>
        <translation>最低点位置，以 ln(K/F) 计</translation>
    </message>
    <message>
        <source>Width of the bend</source>
        <translation>弯曲宽度</translation>
    </message>
    <message>
        <source>Years; empty means the time to expiry</source>
        <translation>年；留空表示距到期时间</translation>
    </message>
</context>
<context>
    <name>MarketWords</name>
    <message>
        <source>price %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, move</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 天后</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>The market has no perpetual price for %1; spot is used.</source>
        <translation>市场没有 %1 的永续价格；使用现货价。</translation>
    </message>
    <message>
        <source>The market has no forward for %1 %2; spot is used.</source>
        <translation>市场没有 %1 %2 的远期价；使用现货价。</translation>
    </message>
    <message>
        <source>The market has no rate for %1 %2; values are not discounted.</source>
        <translation>市场没有 %1 %2 的利率；价值不贴现。</translation>
    </message>
    <message>
        <source>ahead of the clock</source>
        <translation>超前于时钟</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 天前</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>vol %1</source>
        <translation>波动率 %1</translation>
    </message>
    <message>
        <source>Market moved: %1</source>
        <translation>市场变动：%1</translation>
    </message>
    <message>
        <source>The market has no price for %1; 1 USD is assumed.</source>
        <translation>市场没有 %1 的价格；假定为 1 USD。</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time in Qt&apos;s format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Portfolio: %1, P&amp;L %2.</source>
        <translation>组合：%1，盈亏 %2。</translation>
    </message>
    <message>
        <source>Runner-up %1, %2 away.</source>
        <translation>次差情景 %1，相差 %2。</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>未建模</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>约束</translation>
    </message>
</context>
<context>
    <name>PanelShortcuts</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Enter, F2 or any letter</source>
        <translation>Enter、F2 或任意字母键</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Put what was typed into all selected rows</source>
        <translation>将输入内容填入所有选中行</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>单元格保持原样</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>删除选中行</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>解释该数值</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the cursor from node to node, with Ctrl five at a time</source>
        <translation>在节点间移动光标，按住 Ctrl 一次移动五个</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Put the cursor on the unmoved market</source>
        <translation>将光标移到未变动的市场</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Wheel, drag, Shift+drag</source>
        <translation>滚轮、拖动、Shift+拖动</translation>
    </message>
    <message>
        <source>Zoom at the pointer, move, zoom into a box</source>
        <translation>以指针处缩放、平移、框选放大</translation>
    </message>
    <message>
        <source>Regime cards</source>
        <translation>保证金模式卡片</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Choose a figure of the card</source>
        <translation>选择卡片中的数值</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Explain the chosen figure</source>
        <translation>解释所选数值</translation>
    </message>
    <message>
        <source>Ladders and smiles</source>
        <translation>阶梯与微笑</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Go from point to point, with Ctrl five at a time</source>
        <translation>逐点移动，按 Ctrl 每次五点</translation>
    </message>
    <message>
        <source>Go from curve to curve</source>
        <translation>在曲线间移动</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>风险价值</translation>
    </message>
    <message>
        <source>Move the cursor from bar to bar, with Ctrl five at a time</source>
        <translation>在柱间移动光标，按住 Ctrl 一次移动五个</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Put it on the value at risk, on the expected shortfall</source>
        <translation>移到风险价值、预期亏损处</translation>
    </message>
    <message>
        <source>Trade ticket</source>
        <translation>交易票据</translation>
    </message>
    <message>
        <source>Add the typed trades, Shift+Enter begins another line</source>
        <translation>加入所输入的交易，Shift+Enter 另起一行</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>Change the size; on a symbol: next listed strike</source>
        <translation>改变数量；在代码上：下一个挂牌行权价</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左，Ctrl+右</translation>
    </message>
    <message>
        <source>On a symbol: next listed expiry</source>
        <translation>在代码上：下一个挂牌到期日</translation>
    </message>
    <message>
        <source>Drag sideways, Shift+drag</source>
        <translation>横向拖动，Shift+拖动</translation>
    </message>
    <message>
        <source>Change a size or strike, an expiry</source>
        <translation>改变数量或行权价，改变到期日</translation>
    </message>
    <message>
        <source>Waterfall of changes</source>
        <translation>变动瀑布图</translation>
    </message>
    <message>
        <source>Go from bar to bar</source>
        <translation>逐条移动</translation>
    </message>
    <message>
        <source>Go to the figure before, to the one now</source>
        <translation>转到之前的数值、现在的数值</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>That is too much to paste. Save it as a file and open or import that.</source>
        <translation>粘贴内容过多。请存为文件，再打开或导入。</translation>
    </message>
    <message>
        <source>Paste a leg</source>
        <translation>粘贴一笔持仓</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation>
            <numerusform>粘贴 %n 笔持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste into a leg</source>
        <translation>粘贴到一笔持仓</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n legs</source>
        <translation>
            <numerusform>粘贴到 %n 笔持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that looks like positions: “%1”.</source>
        <translation>剪贴板中没有可识别为持仓的内容：“%1”。</translation>
    </message>
    <message>
        <source>There is no row of the book left for this one.</source>
        <translation>账簿中已没有可容纳此行的位置。</translation>
    </message>
    <message>
        <source>A quantity is needed.</source>
        <translation>需要数量。</translation>
    </message>
    <message>
        <source>There is no instrument.</source>
        <translation>没有合约。</translation>
    </message>
    <message>
        <source>%1 is computed and cannot be pasted into.</source>
        <translation>%1 为计算值，不能粘贴。</translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal point.</source>
        <translation>“%1”不是带小数点的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal comma.</source>
        <translation>“%1”不是带小数逗号的数字。</translation>
    </message>
</context>
<context>
    <name>PositionColumns</name>
    <message>
        <source>Instrument</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Symbol, for example BTC-25DEC26-100000-C or BTC-PERPETUAL</source>
        <translation>合约代码，例如 BTC-25DEC26-100000-C 或 BTC-PERPETUAL</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity, long &gt; 0: coins, or face value in USD for inverse perpetuals and futures</source>
        <translation>数量，多头 &gt; 0：按币计；反向永续和期货按 USD 面值计</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Entry price in the unit of the mark</source>
        <translation>开仓价，单位同标记价</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>Mark: coin per coin for inverse options, else quote currency</source>
        <translation>标记价：反向期权按币计，其他按计价货币计</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Market value of options and spot, unrealised P&amp;L of futures and perpetuals, USD</source>
        <translation>期权和现货的市值、期货和永续的未实现盈亏，USD</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L against the entry price, USD</source>
        <translation>相对开仓价的未实现盈亏，USD</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Delta, coins of the underlying</source>
        <translation>Delta，按标的币数计</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Change of delta for 1 USD of the forward</source>
        <translation>远期价变动 1 USD 时 Delta 的变化</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>USD for one volatility point</source>
        <translation>每一个波动率点的 USD</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>USD per day</source>
        <translation>USD/天</translation>
    </message>
    <message>
        <source>Iso. IM</source>
        <translation>逐仓初始</translation>
    </message>
    <message>
        <source>Initial margin of the position in the isolated regime, USD</source>
        <translation>逐仓模式下该持仓的初始保证金，USD</translation>
    </message>
    <message>
        <source>Iso. MM</source>
        <translation>逐仓维持</translation>
    </message>
    <message>
        <source>Maintenance margin of the position in the isolated regime, USD</source>
        <translation>逐仓模式下该持仓的维持保证金，USD</translation>
    </message>
    <message>
        <source>Cross IM</source>
        <translation>全仓初始</translation>
    </message>
    <message>
        <source>What the position adds to the initial margin of the cross regime, USD</source>
        <translation>该持仓对全仓模式初始保证金的贡献，USD</translation>
    </message>
    <message>
        <source>Cross MM</source>
        <translation>全仓维持</translation>
    </message>
    <message>
        <source>What the position adds to the maintenance margin of the cross regime, USD</source>
        <translation>该持仓对全仓模式维持保证金的贡献，USD</translation>
    </message>
    <message>
        <source>At binding</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>P&amp;L in the scenario that sets the portfolio requirement, USD</source>
        <translation>在决定组合保证金要求的情景下的盈亏，USD</translation>
    </message>
    <message>
        <source>Liq. price</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Price of the underlying at which the isolated position is liquidated</source>
        <translation>逐仓持仓被强平时的标的价格</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Free label: a strategy, a hedge</source>
        <translation>自定义标签：策略、对冲</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Where the position is held</source>
        <translation>持仓所在的交易所</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Gives the isolated pot of a future or perpetual: entry notional divided by leverage</source>
        <translation>决定期货或永续的逐仓保证金池：开仓名义价值除以杠杆</translation>
    </message>
    <message>
        <source>Iso. pot</source>
        <translation>逐仓池</translation>
    </message>
    <message>
        <source>Collateral of the position alone in the isolated regime, USD; empty: from leverage or margin</source>
        <translation>逐仓模式下该持仓单独的抵押品，USD；留空：由杠杆或保证金得出</translation>
    </message>
</context>
<context>
    <name>PositionGroups</name>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Underlying and expiry</source>
        <translation>标的与到期日</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>%1 perpetual, spot</source>
        <translation>%1 永续、现货</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PositionInput</name>
    <message>
        <source>Change quantity of %1</source>
        <translation>更改 %1 的数量</translation>
    </message>
    <message numerus="yes">
        <source>Change quantity of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的数量</numerusform>
        </translation>
    </message>
    <message>
        <source>Change entry price of %1</source>
        <translation>更改 %1 的开仓价</translation>
    </message>
    <message numerus="yes">
        <source>Change entry price of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的开仓价</numerusform>
        </translation>
    </message>
    <message>
        <source>Change group of %1</source>
        <translation>更改 %1 的分组</translation>
    </message>
    <message numerus="yes">
        <source>Change group of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Change venue of %1</source>
        <translation>更改 %1 的交易所</translation>
    </message>
    <message numerus="yes">
        <source>Change venue of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的交易所</numerusform>
        </translation>
    </message>
    <message>
        <source>Change leverage of %1</source>
        <translation>更改 %1 的杠杆</translation>
    </message>
    <message numerus="yes">
        <source>Change leverage of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的杠杆</numerusform>
        </translation>
    </message>
    <message>
        <source>Change isolated pot of %1</source>
        <translation>更改 %1 的逐仓池</translation>
    </message>
    <message numerus="yes">
        <source>Change isolated pot of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的逐仓池</numerusform>
        </translation>
    </message>
    <message>
        <source>Change instrument of %1</source>
        <translation>更改 %1 的合约</translation>
    </message>
    <message numerus="yes">
        <source>Change instrument of %n legs</source>
        <translation>
            <numerusform>更改 %n 笔持仓的合约</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>A quantity is needed.</source>
        <translation>需要数量。</translation>
    </message>
    <message>
        <source>An entry price is zero or more.</source>
        <translation>开仓价须为零或以上。</translation>
    </message>
    <message>
        <source>Leverage is more than zero.</source>
        <translation>杠杆须大于零。</translation>
    </message>
    <message>
        <source>A pot is zero or more.</source>
        <translation>仓位保证金池须为零或以上。</translation>
    </message>
</context>
<context>
    <name>PositionsFilter</name>
    <message>
        <source>Calls</source>
        <translation>看涨</translation>
    </message>
    <message>
        <source>Puts</source>
        <translation>看跌</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>期货</translation>
    </message>
    <message>
        <source>Perpetuals</source>
        <translation>永续</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>现货</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in Qt&apos;s format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>attribution</name>
    <message>
        <source>The book has %1 positions, more than %2: they are taken together by hedge group, those without one by underlying.</source>
        <translation>账簿有 %1 个持仓，多于 %2 个：按对冲分组合并计算，未分组的按标的合并。</translation>
    </message>
    <message>
        <source>Pairs are formed of the %1 that need most alone, of %2 altogether.</source>
        <translation>配对取自单独要求最高的 %1 个，共有 %2 个。</translation>
    </message>
    <message>
        <source>Several scenarios bind at once: the shares are not unique. Shown is a mean of the tied ones that adds up.</source>
        <translation>多个情景同时起约束作用：分摊结果不唯一。此处显示并列情景的平均值，其总和相符。</translation>
    </message>
    <message>
        <source>What would each need if there were nothing else? The sum is %1 against a requirement of %2; it adds up only where nothing nets.</source>
        <translation>若没有其他持仓，各自需要多少？总和为 %1，保证金要求为 %2；仅在无轧差时两者相等。</translation>
    </message>
    <message>
        <source>By how much would the requirement fall without it? The sum is %1 against a requirement of %2; it adds up only where nothing nets.</source>
        <translation>去掉它，保证金要求会降低多少？总和为 %1，保证金要求为 %2；仅在无轧差时两者相等。</translation>
    </message>
    <message>
        <source>How fast does the requirement grow with its size, times that size? Adds up to the requirement.</source>
        <translation>保证金要求随其规模增长的速度，乘以该规模是多少？总和等于保证金要求。</translation>
    </message>
    <message>
        <source>How fast does the requirement grow with its size, times that size? Does not add up: %1 of the requirement does not grow in proportion to size and has a line of its own.</source>
        <translation>保证金要求随其规模增长的速度，乘以该规模是多少？总和不等于保证金要求：其中 %1 不与规模成比例增长，单列一行。</translation>
    </message>
    <message>
        <source>What does it add while the whole book grows from nothing to its size? Adds up to the requirement.</source>
        <translation>整个账簿从零增至其规模的过程中，它增加多少？总和等于保证金要求。</translation>
    </message>
    <message>
        <source>What does it add while the whole book grows from nothing to its size? Does not add up: the rules jump by %1 on the way, which has a line of its own.</source>
        <translation>整个账簿从零增至其规模的过程中，它增加多少？总和不等于保证金要求：规则在此过程中跳变 %1，单列一行。</translation>
    </message>
    <message>
        <source>What do two of them save by being margined together and not one by one? Savings of pairs do not add up.</source>
        <translation>两者合并而非逐个计算保证金，能节省多少？各配对的节省不可相加。</translation>
    </message>
    <message>
        <source>What do the legs of a hedge group save by being margined together and not one by one? Savings of groups do not add up where groups net with each other.</source>
        <translation>对冲分组中的各持仓合并而非逐个计算保证金，能节省多少？若分组之间相互轧差，各分组的节省不可相加。</translation>
    </message>
    <message>
        <source>%1 without a group</source>
        <translation>%1（未分组）</translation>
    </message>
</context>
<context>
    <name>capital</name>
    <message>
        <source>Of %1 positions the %2 that need most alone were tried.</source>
        <translation>在 %1 个持仓中尝试了单独所需最多的 %2 个。</translation>
    </message>
    <message>
        <source>The book has no position that could be modelled.</source>
        <translation>账簿中没有可以建模的持仓。</translation>
    </message>
    <message>
        <source>Nothing is required of this book, so nothing can be freed.</source>
        <translation>该账簿无保证金要求，因此无可释放。</translation>
    </message>
    <message>
        <source>Whatever frees capital changes delta or vega by more than the bands allow.</source>
        <translation>凡能释放资金的操作，对 Delta 或 Vega 的改变都超出允许区间。</translation>
    </message>
    <message>
        <source>No trade frees more than it costs: the best of them, in %1, frees %2 and costs %3.</source>
        <translation>没有一笔交易释放的资金多于其成本：其中最好的在 %1，释放 %2，成本 %3。</translation>
    </message>
    <message>
        <source>No position can be closed or rolled without more being required: each hedges the rest, or what it needs is no more than closing it costs.</source>
        <translation>平掉或展期任何持仓都会使要求增加：每个持仓都在对冲其余部分，或其所需不超过平仓成本。</translation>
    </message>
    <message>
        <source>The book now</source>
        <translation>当前账簿</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>计入测试的权益</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Binding scenario: %1.</source>
        <translation>约束情景：%1。</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Freed per cost</source>
        <translation>每单位成本释放</translation>
    </message>
    <message>
        <source>Requirement after</source>
        <translation>之后要求</translation>
    </message>
    <message>
        <source>Excess after</source>
        <translation>之后盈余</translation>
    </message>
    <message>
        <source>Δ delta</source>
        <translation>Δ Delta</translation>
    </message>
    <message>
        <source>Δ vega</source>
        <translation>Δ Vega</translation>
    </message>
    <message>
        <source>Suggestions, most freed per cost first</source>
        <translation>建议，按每单位成本释放排序</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Binding after</source>
        <translation>之后约束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Every position by itself</source>
        <translation>逐个持仓</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>outside the bands</source>
        <translation>超出区间</translation>
    </message>
    <message>
        <source>Freed is the rise of the excess before costs: the fall of the requirement and the change of the equity that counts. Net is after fee and half the spread.</source>
        <translation>释放为未计成本的盈余上升：要求的下降与计入权益的变化。净额已扣手续费和半个价差。</translation>
    </message>
    <message>
        <source>Own pot or common pot</source>
        <translation>独立资金池或共同资金池</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Total if isolated</source>
        <translation>逐仓时合计</translation>
    </message>
    <message>
        <source>Freed by isolating</source>
        <translation>转为逐仓释放</translation>
    </message>
    <message>
        <source>Freed by pooling</source>
        <translation>并入共同池释放</translation>
    </message>
    <message>
        <source>Isolated in the best split</source>
        <translation>最优拆分中逐仓</translation>
    </message>
    <message>
        <source>has no pot</source>
        <translation>无独立资金池</translation>
    </message>
    <message>
        <source>All in the common pot %1, all isolated %2, best split %3.</source>
        <translation>全部共同池 %1，全部逐仓 %2，最优拆分 %3。</translation>
    </message>
    <message>
        <source>No position needs less in a pot of its own: the common pot is best.</source>
        <translation>没有持仓在独立资金池中所需更少：共同资金池最优。</translation>
    </message>
    <message>
        <source>buy %1 %2</source>
        <translation>买入 %1 %2</translation>
    </message>
    <message>
        <source>sell %1 %2</source>
        <translation>卖出 %1 %2</translation>
    </message>
    <message>
        <source>close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>平仓 %1</translation>
    </message>
    <message>
        <source>roll into %1</source>
        <translation>展期至 %1</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Costs: %1 of %2.</source>
        <translation>成本：%1，版本 %2。</translation>
    </message>
    <message>
        <source>In the market after the move of the sliders.</source>
        <translation>在滑块移动后的行情中。</translation>
    </message>
    <message>
        <source>The best of every combination of up to %1 positions, then closed in parts where that frees more.</source>
        <translation>在最多 %1 个持仓的所有组合中最优，随后在能释放更多时部分平仓。</translation>
    </message>
    <message>
        <source>Built up one by one and improved by exchanges, up to %1 positions, then closed in parts: not every combination was tried.</source>
        <translation>逐个构建并通过替换改进，最多 %1 个持仓，随后部分平仓：并未尝试所有组合。</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>data that only the market of B has</source>
        <translation>仅 B 的市场有的数据</translation>
    </message>
    <message>
        <source>data that only the market of A has</source>
        <translation>仅 A 的市场有的数据</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>两个状态相同。</translation>
    </message>
    <message>
        <source>%1 positions that changed least are replaced together.</source>
        <translation>变动最小的 %1 个持仓一并替换。</translation>
    </message>
    <message>
        <source>The parts of the requirement were not looked at: a book has more than %1 positions.</source>
        <translation>未查看要求的各组成部分：有账簿的持仓多于 %1 个。</translation>
    </message>
    <message>
        <source>Coverage of the markets</source>
        <translation>市场覆盖范围</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Other market data</source>
        <translation>其他市场数据</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Account inputs</source>
        <translation>账户级输入</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>数量变更</translation>
    </message>
    <message>
        <source>entry, pot or stated P&amp;L</source>
        <translation>开仓价、仓位池或给定盈亏</translation>
    </message>
    <message>
        <source>%1 other positions</source>
        <translation>其他 %1 个持仓</translation>
    </message>
    <message>
        <source>spot, perpetual and forwards</source>
        <translation>现货、永续与远期</translation>
    </message>
    <message>
        <source>implied volatilities</source>
        <translation>隐含波动率</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>经过的时间</translation>
    </message>
    <message>
        <source>interest rates</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>funding, volumes and confidences</source>
        <translation>资金费、成交量与置信度</translation>
    </message>
    <message>
        <source>the market&apos;s own marks against model prices</source>
        <translation>市场自身标记价相对模型价</translation>
    </message>
    <message>
        <source>price of the asset</source>
        <translation>资产价格</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>with other values</source>
        <translation>取值不同</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>取代 %1</translation>
    </message>
    <message>
        <source>margin of open orders</source>
        <translation>挂单保证金</translation>
    </message>
    <message>
        <source>margin of market-maker protection</source>
        <translation>做市商保护保证金</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mean of two walks: from positions to account inputs, and back.</source>
        <translation>两种顺序的平均：从持仓到账户输入，以及反向。</translation>
    </message>
    <message>
        <source>Another scenario binds in the portfolio regime: %1, then %2.</source>
        <translation>组合模式的约束情景改变：先 %1，后 %2。</translation>
    </message>
    <message>
        <source>The binding scenario of the portfolio regime stays: %1.</source>
        <translation>组合模式的约束情景不变：%1。</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>附加项</translation>
    </message>
    <message>
        <source>charges beside the portfolio method, none before</source>
        <translation>组合方法之外的附加项，此前没有</translation>
    </message>
    <message>
        <source>charges beside the portfolio method, none any more</source>
        <translation>组合方法之外的附加项，现已没有</translation>
    </message>
    <message>
        <source>other charges beside the portfolio method</source>
        <translation>组合方法之外的附加项有所不同</translation>
    </message>
    <message>
        <source>Replaced one after the other: positions, prices, volatilities, time, other market data, collateral, rulebook, add-ons, account inputs.</source>
        <translation>依次替换：持仓、价格、波动率、时间、其他市场数据、抵押品、规则集、附加项、账户输入。</translation>
    </message>
    <message>
        <source>Replaced one after the other: account inputs, add-ons, rulebook, collateral, other market data, time, volatilities, prices, positions.</source>
        <translation>依次替换：账户输入、附加项、规则集、抵押品、其他市场数据、时间、波动率、价格、持仓。</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Risk nets over scenarios here (worst: %1); in the reference positions are margined by rule, without scenarios.</source>
        <translation>此处风险在各情景间轧差（最差：%1）；参照中按规则对持仓计算保证金，不用情景。</translation>
    </message>
    <message>
        <source>Positions are margined by rule here, without scenarios; in the reference risk nets over scenarios (worst: %1).</source>
        <translation>此处按规则对持仓计算保证金，不用情景；参照中风险在各情景间轧差（最差：%1）。</translation>
    </message>
    <message>
        <source>The same scenario binds (%1); it makes %2 here and %3 in the reference.</source>
        <translation>约束情景相同（%1）；此处为 %2，参照中为 %3。</translation>
    </message>
    <message>
        <source>Another scenario binds: %1 (%2) here, %3 (%4) in the reference.</source>
        <translation>约束情景不同：此处为 %1（%2），参照中为 %3（%4）。</translation>
    </message>
    <message>
        <source>Beside the scenario&apos;s loss other charges make %1 of the requirement here and %2 in the reference.</source>
        <translation>除情景亏损外，其他计收项在此处占保证金要求的 %1，在参照中占 %2。</translation>
    </message>
    <message>
        <source>The regimes differ: %1 here, %2 in the reference.</source>
        <translation>保证金模式不同：此处为 %1，参照中为 %2。</translation>
    </message>
    <message>
        <source>%1 differs most of the positions: alone it asks for %2 here and %3 in the reference.</source>
        <translation>各持仓中 %1 差异最大：单独计算时，此处要求 %2，参照中要求 %3。</translation>
    </message>
    <message>
        <source>A minimum binds here, not in the reference.</source>
        <translation>此处由最低要求起约束作用，参照中则否。</translation>
    </message>
    <message>
        <source>A minimum binds in the reference, not here.</source>
        <translation>参照中由最低要求起约束作用，此处则否。</translation>
    </message>
    <message>
        <source>Option values are discounted here, not in the reference.</source>
        <translation>此处期权价值经贴现，参照中未贴现。</translation>
    </message>
    <message>
        <source>Option values are discounted in the reference, not here.</source>
        <translation>参照中期权价值经贴现，此处未贴现。</translation>
    </message>
    <message>
        <source>The equity is that of the pots here (%1), that of the whole account in the reference (%2).</source>
        <translation>此处的权益为各保证金池的权益（%1），参照中为整个账户的权益（%2）。</translation>
    </message>
    <message>
        <source>The equity is that of the whole account here (%1), that of the pots in the reference (%2).</source>
        <translation>此处的权益为整个账户的权益（%1），参照中为各保证金池的权益（%2）。</translation>
    </message>
    <message>
        <source>The pots hold %1 here and %2 in the reference.</source>
        <translation>各保证金池此处共有 %1，参照中共有 %2。</translation>
    </message>
    <message>
        <source>Haircuts take %1 off the equity here and %2 in the reference.</source>
        <translation>折扣使权益在此处减少 %1，在参照中减少 %2。</translation>
    </message>
    <message>
        <source>The market value of options (%1) counts in the equity here, not in the reference.</source>
        <translation>期权市值（%1）在此处计入权益，在参照中不计入。</translation>
    </message>
    <message>
        <source>The market value of options (%1) counts in the equity of the reference, not here.</source>
        <translation>期权市值（%1）在参照中计入权益，在此处不计入。</translation>
    </message>
    <message>
        <source>Rows of the book that count nowhere: %1 here, %2 in the reference.</source>
        <translation>账簿中任何模式都不计入的行：此处 %1，参照中 %2。</translation>
    </message>
    <message>
        <source>The rulebooks differ in one value, that of the reference in brackets: %1.</source>
        <translation>两个规则集有一处取值不同，括号内为参照的取值：%1。</translation>
    </message>
    <message>
        <source>The rulebooks differ in %1 values, among them, those of the reference in brackets: %2.</source>
        <translation>两个规则集有 %1 处取值不同，其中包括（括号内为参照的取值）：%2。</translation>
    </message>
</context>
<context>
    <name>combine</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Largest of</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Smallest of</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Factor times figure</source>
        <translation>系数乘数值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>无法读取该文件。请检查其权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is too large to read. %1</source>
        <translation>文件过大，无法读取。%1</translation>
    </message>
    <message>
        <source>The file cannot be written. The old one is untouched.</source>
        <translation>无法写入文件。旧文件未改动。</translation>
    </message>
    <message>
        <source>This is %1; expected %2.</source>
        <translation>这是%1；应为%2。</translation>
    </message>
    <message>
        <source>Format %1 is not understood; this program reads %2.</source>
        <translation>无法识别的格式：%1；本程序读取 %2。</translation>
    </message>
    <message>
        <source>The text is not well formed: %1</source>
        <translation>文本格式有误：%1</translation>
    </message>
    <message>
        <source>The columns are separated by “%1”; expected commas, semicolons or tabs, the same throughout.</source>
        <translation>各列以“%1”分隔；应统一使用逗号、分号或制表符。</translation>
    </message>
    <message>
        <source>Commas and points could be decimal marks or thousands separators here. Save the file with decimal points and no separators.</source>
        <translation>此处的逗号和点可能是小数点，也可能是千位分隔符。请用小数点且不带千位分隔符保存文件。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>缺少 %1 列。</translation>
    </message>
    <message>
        <source>%1 is %2; expected %3.</source>
        <translation>%1 为 %2；应为%3。</translation>
    </message>
    <message>
        <source>%1 is not a finite number: %2</source>
        <translation>%1 不是有限数字：%2</translation>
    </message>
    <message>
        <source>%1 is %2; accepted: %3.</source>
        <translation>%1 为 %2；可接受：%3。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 重复。</translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation>文件中没有可读取的内容。</translation>
    </message>
    <message>
        <source>%1 is no symbol this program knows: at “%2”, expected %3.</source>
        <translation>%1 不是本程序认识的合约代码：在“%2”处，应为%3。</translation>
    </message>
    <message>
        <source>%1 needs its contract terms: give an instrument object with expiry and multiplier.</source>
        <translation>%1 需要合约条款：请给出含到期日和合约乘数的合约对象。</translation>
    </message>
    <message>
        <source>%1 expired at %2, before the market&apos;s time.</source>
        <translation>%1 已于 %2 到期，早于市场时间。</translation>
    </message>
    <message>
        <source>The market has no underlying %1. Load a market that has.</source>
        <translation>市场没有标的 %1。请载入包含它的市场。</translation>
    </message>
    <message>
        <source>The market has no spot price for %1.</source>
        <translation>市场没有 %1 的现货价格。</translation>
    </message>
    <message>
        <source>The market has no forward for %1.</source>
        <translation>市场没有 %1 的远期价。</translation>
    </message>
    <message>
        <source>The market has no volatility for %1. Load a market that lists its expiry.</source>
        <translation>市场没有 %1 的波动率。请载入列有其到期日的市场。</translation>
    </message>
    <message>
        <source>The market has no price for %1.</source>
        <translation>市场没有 %1 的价格。</translation>
    </message>
    <message>
        <source>The rulebook %2 has no rules for %1.</source>
        <translation>规则集 %2 没有 %1 的规则。</translation>
    </message>
    <message>
        <source>%1 cannot be priced: %2.</source>
        <translation>无法为 %1 定价：%2。</translation>
    </message>
    <message>
        <source>There is no rulebook %1. Known: %2.</source>
        <translation>没有规则集 %1。已知：%2。</translation>
    </message>
    <message>
        <source>The rulebook has no parameter %1.</source>
        <translation>规则集没有参数 %1。</translation>
    </message>
    <message>
        <source>There is no %1 named %2. Known: %3.</source>
        <translation>没有名为 %2 的%1。已知：%3。</translation>
    </message>
    <message>
        <source>The store is locked by another program. Close it and try again.</source>
        <translation>存储库被其他程序锁定。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The store is write-protected; nothing was changed.</source>
        <translation>存储库为只读；未作任何更改。</translation>
    </message>
    <message>
        <source>The store is damaged and was left untouched. %1</source>
        <translation>存储库已损坏，未作改动。%1</translation>
    </message>
    <message>
        <source>The store was written by a newer program (format %1, this one reads up to %2). Update the program.</source>
        <translation>存储库由更新版本的程序写入（格式 %1，本程序最多读取 %2）。请更新程序。</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left untouched.</source>
        <translation>该数据库属于其他程序；未作改动。</translation>
    </message>
    <message>
        <source>The store could not do it; nothing was changed. %1</source>
        <translation>存储库操作失败；未作任何更改。%1</translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation>名称 %1 已被使用。</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>没有名为 %2 的%1。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2.</source>
        <translation>缺少 %1；可接受：%2。</translation>
    </message>
    <message>
        <source>There is no price history of %1. Open one, or choose a method that draws its scenarios.</source>
        <translation>没有 %1 的价格历史。请打开一个，或选择抽样生成情景的方法。</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>above −1 (−100 %)</source>
        <translation>大于 −1（−100 %）的数</translation>
    </message>
    <message>
        <source>two different kinds</source>
        <translation>两个不同的种类</translation>
    </message>
    <message>
        <source>more than 100000 rows that cannot be read</source>
        <translation>超过 100000 行无法读取的数据</translation>
    </message>
    <message>
        <source>a symbol such as BTC-25DEC26-100000-C</source>
        <translation>合约代码，如 BTC-25DEC26-100000-C</translation>
    </message>
    <message>
        <source>more than 4096 cells</source>
        <translation>超过 4096 个单元格</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>单元格中间出现的引号</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>未闭合的引号</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>右引号之后的文本</translation>
    </message>
    <message>
        <source>a size that fits direction buy</source>
        <translation>与方向 buy 相符的数量</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a symbol such as BTC-PERPETUAL</source>
        <translation>合约代码，如 BTC-PERPETUAL</translation>
    </message>
    <message>
        <source>Deribit positions or account summaries</source>
        <translation>Deribit 持仓或账户汇总</translation>
    </message>
    <message>
        <source>between 0 and 9e15</source>
        <translation>0 至 9e15 之间的数</translation>
    </message>
    <message>
        <source>a book, market, rulebook or comparison (JSON), a book or option chain (CSV), a Deribit export, a store</source>
        <translation>账簿、市场、规则集或比较结果（JSON），账簿或期权链（CSV），Deribit 导出文件，存储库</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>a number without quotes</source>
        <translation>不带引号的数字</translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation>带小数点的数字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a time such as 2026-12-25T08:00:00Z</source>
        <translation>时间，如 2026-12-25T08:00:00Z</translation>
    </message>
    <message>
        <source>an asset code such as BTC</source>
        <translation>资产代码，如 BTC</translation>
    </message>
    <message>
        <source>between -1e15 and 1e15</source>
        <translation>-1e15 至 1e15 之间的数</translation>
    </message>
    <message>
        <source>greater than 0, at most 1e15</source>
        <translation>大于 0 且不超过 1e15 的数</translation>
    </message>
    <message>
        <source>between 0 and 1e15</source>
        <translation>0 至 1e15 之间的数</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>0 至 1 之间的数</translation>
    </message>
    <message>
        <source>no &quot;format&quot;</source>
        <translation>没有“format”</translation>
    </message>
    <message>
        <source>call or put</source>
        <translation>call（看涨）或 put（看跌）</translation>
    </message>
    <message>
        <source>a symbol or an object of contract terms</source>
        <translation>合约代码或合约条款对象</translation>
    </message>
    <message>
        <source>option, future, perpetual or spot</source>
        <translation>option（期权）、future（期货）、perpetual（永续）或 spot（现货）</translation>
    </message>
    <message>
        <source>nested deeper than 64 levels</source>
        <translation>超过 64 层的嵌套</translation>
    </message>
    <message>
        <source>more than 100000 problems</source>
        <translation>超过 100000 个问题</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>b ≥ 0, |rho| &lt; 1, sigma &gt; 0, no negative variance, b(1+|rho|) ≤ 2</source>
        <translation>b ≥ 0、|rho| &lt; 1、sigma &gt; 0、无负方差、b(1+|rho|) ≤ 2</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>合约代码</translation>
    </message>
    <message>
        <source>an object of contract terms</source>
        <translation>合约条款对象</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true（真）或 false（假）</translation>
    </message>
    <message>
        <source>an object by underlying</source>
        <translation>按标的分列的对象</translation>
    </message>
    <message>
        <source>an object of parameters</source>
        <translation>参数对象</translation>
    </message>
    <message>
        <source>&quot;index&quot; or &quot;forward&quot;</source>
        <translation>&quot;index&quot; 或 &quot;forward&quot;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>&quot;by_cell&quot; or &quot;sum_of_worst&quot;</source>
        <translation>&quot;by_cell&quot; 或 &quot;sum_of_worst&quot;</translation>
    </message>
    <message>
        <source>a list of relative moves</source>
        <translation>相对变动的列表</translation>
    </message>
    <message>
        <source>any move but zero</source>
        <translation>非零的变动</translation>
    </message>
    <message>
        <source>UTF-16 text</source>
        <translation>UTF-16 文本</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>text in another encoding</source>
        <translation>其他编码的文本</translation>
    </message>
    <message>
        <source>greater than 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>a smile without negative variance</source>
        <translation>无负方差的微笑曲线</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>行权价</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>永续</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 或以上的数</translation>
    </message>
    <message>
        <source>greater than -1</source>
        <translation>大于 -1 的数</translation>
    </message>
    <message>
        <source>later than the market</source>
        <translation>晚于市场的时间</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>COIN or COIN_QUOTE</source>
        <translation>COIN 或 COIN_QUOTE</translation>
    </message>
    <message>
        <source>COIN_QUOTE-PERPETUAL or COIN_QUOTE-25DEC26</source>
        <translation>COIN_QUOTE-PERPETUAL 或 COIN_QUOTE-25DEC26</translation>
    </message>
    <message>
        <source>nothing after PERPETUAL</source>
        <translation>PERPETUAL 之后无内容</translation>
    </message>
    <message>
        <source>PERPETUAL or an expiry such as 25DEC26</source>
        <translation>PERPETUAL 或到期日，如 25DEC26</translation>
    </message>
    <message>
        <source>a strike such as 100000 or 0d55</source>
        <translation>行权价，如 100000 或 0d55</translation>
    </message>
    <message>
        <source>-C or -P at the end</source>
        <translation>末尾的 -C 或 -P</translation>
    </message>
    <message>
        <source>C or P</source>
        <translation>C 或 P</translation>
    </message>
    <message>
        <source>nothing after C or P</source>
        <translation>C 或 P 之后无内容</translation>
    </message>
    <message>
        <source>a number, %1</source>
        <translation>数字，%1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>the strike of %1</source>
        <translation>%1 的行权价</translation>
    </message>
    <message>
        <source>the expiry of %1</source>
        <translation>%1 的到期日</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>行权价 %1</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 个单元格</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>a number out of range: %1</source>
        <translation>超出范围的数字：%1</translation>
    </message>
    <message>
        <source>a negative count: %1</source>
        <translation>负的计数：%1</translation>
    </message>
    <message>
        <source>table %1 is missing</source>
        <translation>缺少表 %1</translation>
    </message>
    <message>
        <source>unknown word %1</source>
        <translation>未知词 %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>a row without its parent</source>
        <translation>缺少父项的行</translation>
    </message>
    <message>
        <source>a smile of two kinds</source>
        <translation>两种类型并存的微笑曲线</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>forward, strike and time to expiry must be positive</source>
        <translation>远期价、行权价和距到期时间必须为正</translation>
    </message>
    <message>
        <source>at or below the intrinsic value</source>
        <translation>不高于内在价值</translation>
    </message>
    <message>
        <source>at or above the price of the underlying or the strike</source>
        <translation>不低于标的价格或行权价</translation>
    </message>
    <message>
        <source>no volatility gives this price</source>
        <translation>没有波动率能得出该价格</translation>
    </message>
    <message>
        <source>greater than 0 for an inverse contract</source>
        <translation>大于 0 的数（反向合约）</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>an object by asset</source>
        <translation>按资产分列的对象</translation>
    </message>
    <message>
        <source>one of haircut, tiers, volatility</source>
        <translation>haircut、tiers、volatility 之一</translation>
    </message>
    <message>
        <source>a last tier without an upper end</source>
        <translation>无上限的最后一档</translation>
    </message>
    <message>
        <source>more than the tier before</source>
        <translation>大于前一档的数</translation>
    </message>
    <message>
        <source>&quot;haircut&quot; or &quot;scenario&quot;</source>
        <translation>&quot;haircut&quot; 或 &quot;scenario&quot;</translation>
    </message>
    <message>
        <source>a list of assets, or one by regime</source>
        <translation>资产列表，或按保证金模式分列的资产列表</translation>
    </message>
    <message>
        <source>a list of assets</source>
        <translation>资产列表</translation>
    </message>
    <message>
        <source>an object of ratios by name</source>
        <translation>按名称分列的比率对象</translation>
    </message>
    <message>
        <source>greater than 0, at most 10000 (0.65 = 65 %)</source>
        <translation>大于 0 且不超过 10000 的数（0.65 = 65 %）</translation>
    </message>
    <message>
        <source>between -5 and 5 (0.04 = 4 %)</source>
        <translation>-5 至 5 之间的数（0.04 = 4 %）</translation>
    </message>
    <message>
        <source>&quot;haircut&quot;: the portfolio method holds no spot in its scenarios</source>
        <translation>&quot;haircut&quot;：组合保证金方法的情景中不含现货</translation>
    </message>
    <message>
        <source>between -5 and 5</source>
        <translation>-5 至 5 之间的数</translation>
    </message>
    <message>
        <source>a name of lower case letters, digits and _</source>
        <translation>由小写字母、数字和 _ 组成的名称</translation>
    </message>
    <message>
        <source>at least one bracket</source>
        <translation>至少一个层级</translation>
    </message>
    <message>
        <source>brackets that ascend from 0</source>
        <translation>从 0 起递增的层级</translation>
    </message>
    <message>
        <source>an initial rate or a maximum leverage</source>
        <translation>初始费率或最大杠杆</translation>
    </message>
    <message>
        <source>as many amounts as brackets</source>
        <translation>与层级数目相同的金额</translation>
    </message>
    <message>
        <source>tiers that ascend from 0</source>
        <translation>从 0 起递增的档位</translation>
    </message>
    <message>
        <source>used by no formula</source>
        <translation>未被任何公式使用</translation>
    </message>
    <message>
        <source>a charge that a formula names</source>
        <translation>公式中引用的计收项</translation>
    </message>
    <message>
        <source>scenarios of its own: it cannot ask the method it is part of</source>
        <translation>自带的情景：它无法调用自身所属的方法</translation>
    </message>
    <message>
        <source>ascending numbers of days</source>
        <translation>递增的天数</translation>
    </message>
    <message>
        <source>one value, or one per bucket (one more than bucket_days has)</source>
        <translation>一个值，或每个期限区间各一个值（比 bucket_days 多一个）</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>更少的括号</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>数字或名称</translation>
    </message>
    <message>
        <source>a factor that leaves the price above zero</source>
        <translation>使价格保持大于零的系数</translation>
    </message>
    <message>
        <source>a name no other group has</source>
        <translation>与其他组不重复的名称</translation>
    </message>
    <message>
        <source>the name of a group of the list</source>
        <translation>列表中某个组的名称</translation>
    </message>
    <message>
        <source>groups that do not stand in each other</source>
        <translation>不互相包含的组</translation>
    </message>
    <message>
        <source>the same group as the other members of the class</source>
        <translation>与该类其他成员相同的组</translation>
    </message>
    <message>
        <source>4 weights, not all zero</source>
        <translation>4 个权重，且不全为零</translation>
    </message>
    <message>
        <source>greater than 0 where rates are shares of the price</source>
        <translation>大于 0 的数（费率为价格比例时）</translation>
    </message>
    <message>
        <source>from_days not above to_days</source>
        <translation>不大于 to_days 的 from_days</translation>
    </message>
    <message>
        <source>the name of a listed tier</source>
        <translation>列表中某一档位的名称</translation>
    </message>
    <message>
        <source>two different commodities</source>
        <translation>两种不同的商品</translation>
    </message>
    <message>
        <source>16 losses</source>
        <translation>16 个亏损值</translation>
    </message>
    <message>
        <source>scenarios, one of them without a price move (the unshocked cell)</source>
        <translation>各情景，其中一个无价格变动（无冲击单元格）</translation>
    </message>
    <message>
        <source>letters, digits, hyphens and underscores</source>
        <translation>字母、数字、连字符和下划线</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>greater than 0, at most 1</source>
        <translation>大于 0 且不超过 1 的数</translation>
    </message>
    <message>
        <source>later than the date before it</source>
        <translation>晚于前一个日期</translation>
    </message>
    <message>
        <source>an even number for antithetic pairs</source>
        <translation>偶数（用于对偶抽样）</translation>
    </message>
    <message>
        <source>greater than 2</source>
        <translation>大于 2 的数</translation>
    </message>
    <message>
        <source>between -1 and 1</source>
        <translation>-1 至 1 之间的数</translation>
    </message>
    <message>
        <source>the same in both directions</source>
        <translation>两个方向相同</translation>
    </message>
    <message>
        <source>a divisor of the number of scenarios</source>
        <translation>情景数量的约数</translation>
    </message>
    <message>
        <source>between 0 and 1, neither of them</source>
        <translation>0 至 1 之间的数（不含两端）</translation>
    </message>
    <message>
        <source>price move</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>one that did not come before: the rows of an account must stand together</source>
        <translation>此前未出现过的账户：同一账户的各行必须相连</translation>
    </message>
    <message>
        <source>between −1 and 0</source>
        <translation>−1 到 0 之间</translation>
    </message>
    <message>
        <source>0.0001 or more</source>
        <translation>0.0001 或更大</translation>
    </message>
    <message>
        <source>underlying of the book</source>
        <translation>账簿中的标的</translation>
    </message>
    <message>
        <source>from −1 to 1</source>
        <translation>−1 到 1</translation>
    </message>
    <message>
        <source>the price of the underlying that is followed on the other axis</source>
        <translation>另一轴须为被跟随标的的价格</translation>
    </message>
    <message>
        <source>two underlyings</source>
        <translation>两个标的</translation>
    </message>
    <message>
        <source>a ratio of volatilities above 0</source>
        <translation>大于 0 的波动率之比</translation>
    </message>
    <message>
        <source>between 0 and 100 (0.65 = 65 %)</source>
        <translation>0 到 100 之间（0.65 = 65 %）</translation>
    </message>
    <message>
        <source>greater than 0, at most 3650</source>
        <translation>大于 0，最多 3650</translation>
    </message>
    <message>
        <source>a factor such as BTC or BTC:vol</source>
        <translation>一个因子，例如 BTC 或 BTC:vol</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>an underlying; money stands under “assets”</source>
        <translation>一个标的；货币放在“assets”下</translation>
    </message>
    <message>
        <source>an object with “relative” or “points”</source>
        <translation>带有“relative”或“points”的对象</translation>
    </message>
    <message>
        <source>above -1 (-100 %), at most 100</source>
        <translation>大于 -1（-100 %），最多 100</translation>
    </message>
    <message>
        <source>between -10 and 10 (0.25 = 25 points)</source>
        <translation>-10 到 10 之间（0.25 = 25 点）</translation>
    </message>
    <message>
        <source>between 0 and 2</source>
        <translation>0 到 2 之间</translation>
    </message>
    <message>
        <source>between -1 and 1 (0.001 = 0.1 %)</source>
        <translation>-1 到 1 之间（0.001 = 0.1 %）</translation>
    </message>
    <message>
        <source>between 0 and 36500</source>
        <translation>0 到 36500 之间</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>不为零</translation>
    </message>
    <message>
        <source>a pair of states that report in two different currencies</source>
        <translation>以两种不同货币报告的一对状态</translation>
    </message>
    <message>
        <source>two markets of one currency: changes in different ones do not add up</source>
        <translation>同一货币的两个市场：不同货币的变动不可相加</translation>
    </message>
    <message>
        <source>more than −1 (−0.1 = −10 %)</source>
        <translation>大于 −1（−0.1 = −10 %）</translation>
    </message>
    <message>
        <source>0 … 1 (0.01 = 1 % of the strike)</source>
        <translation>0 … 1（0.01 = 行权价的 1 %）</translation>
    </message>
    <message>
        <source>0 … 3650 days</source>
        <translation>0 … 3650 天</translation>
    </message>
    <message>
        <source>not below zero</source>
        <translation>不低于零</translation>
    </message>
    <message>
        <source>lower:upper</source>
        <translation>下限:上限</translation>
    </message>
    <message>
        <source>excess:portfolio&gt;=50000, excess:cross:maintenance&gt;=0 or initial:portfolio&lt;=20000</source>
        <translation>excess:portfolio&gt;=50000、excess:cross:maintenance&gt;=0 或 initial:portfolio&lt;=20000</translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>above the smallest size, at most 1e6</source>
        <translation>大于最小规模，至多 1e6</translation>
    </message>
    <message>
        <source>2 to 2001</source>
        <translation>2 至 2001</translation>
    </message>
    <message>
        <source>strikes that differ</source>
        <translation>互不相同的行权价</translation>
    </message>
    <message>
        <source>at least one lot</source>
        <translation>至少一手</translation>
    </message>
    <message>
        <source>position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>between 1 and 200</source>
        <translation>介于 1 与 200 之间</translation>
    </message>
    <message>
        <source>a quantity such as 5, +5, -5 or 5x</source>
        <translation>数量，如 5、+5、-5 或 5x</translation>
    </message>
    <message>
        <source>buy or sell</source>
        <translation>buy 或 sell</translation>
    </message>
    <message>
        <source>greater than 0 behind buy or sell</source>
        <translation>buy 或 sell 之后须大于 0</translation>
    </message>
    <message>
        <source>@ PRICE, fee AMOUNT, group NAME or venue NAME</source>
        <translation>@ 价格、fee 金额、group 名称或 venue 名称</translation>
    </message>
    <message>
        <source>a value behind it</source>
        <translation>其后的值</translation>
    </message>
    <message>
        <source>buy, sell, close, a quantity such as +5, or a strategy</source>
        <translation>buy、sell、close、数量（如 +5）或策略</translation>
    </message>
    <message>
        <source>an expiry such as 25DEC26, a strike (100000, 25d, 105%, atm), x SIZE or with SYMBOL</source>
        <translation>到期日（如 25DEC26）、行权价（100000、25d、105%、atm）、x 数量或 with 代码</translation>
    </message>
    <message>
        <source>a perpetual, future or asset of the same underlying</source>
        <translation>同一标的的永续、期货或资产</translation>
    </message>
    <message>
        <source>no right: this strategy says itself what is a call</source>
        <translation>不写看涨看跌：该策略自身已规定</translation>
    </message>
    <message>
        <source>fewer strikes: this strategy has no place for it</source>
        <translation>更少的行权价：该策略用不到它</translation>
    </message>
    <message>
        <source>every strike of the strategy, or none</source>
        <translation>策略的全部行权价，或一个也不写</translation>
    </message>
    <message>
        <source>fewer expiries: this strategy has no place for it</source>
        <translation>更少的到期日：该策略用不到它</translation>
    </message>
    <message>
        <source>a comparison result, which does not carry the market, balances and entry prices it was made from</source>
        <translation>比较结果，其中不含生成它所用的市场、余额与开仓价</translation>
    </message>
    <message>
        <source>the book itself, with its market and rulebook</source>
        <translation>账簿本身及其市场与规则集</translation>
    </message>
    <message>
        <source>LOWER:UPPER or BTC=LOWER:UPPER, in coins</source>
        <translation>下限:上限 或 BTC=下限:上限，以币计</translation>
    </message>
    <message>
        <source>isolated, cross or portfolio, with a weight: portfolio=2</source>
        <translation>isolated、cross 或 portfolio，可带权重：portfolio=2</translation>
    </message>
    <message>
        <source>FROM:TO, one of them may be missing</source>
        <translation>从:到，其一可缺</translation>
    </message>
    <message>
        <source>kind of contract</source>
        <translation>合约种类</translation>
    </message>
    <message>
        <source>cross or portfolio</source>
        <translation>全仓或组合</translation>
    </message>
    <message>
        <source>one return and one row of the covariance each</source>
        <translation>各一个收益率和一行协方差</translation>
    </message>
    <message>
        <source>not positive definite</source>
        <translation>非正定</translation>
    </message>
    <message>
        <source>positive definite</source>
        <translation>正定</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>between 0 and 8760 hours</source>
        <translation>0 至 8760 小时之间</translation>
    </message>
    <message>
        <source>two different venues</source>
        <translation>两个不同的交易场所</translation>
    </message>
    <message>
        <source>between 0 and 100 %</source>
        <translation>0 至 100 % 之间</translation>
    </message>
    <message>
        <source>a book in which something moves</source>
        <translation>其中有变动项的账簿</translation>
    </message>
    <message>
        <source>greater than 0, at most 365</source>
        <translation>大于 0，至多 365</translation>
    </message>
    <message>
        <source>between -10 and 10</source>
        <translation>介于 -10 与 10 之间</translation>
    </message>
    <message>
        <source>above 0, at most 100</source>
        <translation>大于 0，至多 100</translation>
    </message>
    <message>
        <source>underlyings of the book that move</source>
        <translation>组合中会变动的标的</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 或更多</translation>
    </message>
    <message>
        <source>nodes of an axis with two different ends</source>
        <translation>两端不同的坐标轴的节点数</translation>
    </message>
    <message>
        <source>2 or more, or the same value at both ends</source>
        <translation>2 或更多，或两端取相同的值</translation>
    </message>
    <message>
        <source>variance that the correlations with the factors before leave</source>
        <translation>与前面各因子的相关性所剩余的方差</translation>
    </message>
    <message>
        <source>0 or more: correlations form a positive semi-definite matrix</source>
        <translation>0 或更大：相关性构成半正定矩阵</translation>
    </message>
    <message>
        <source>underlying of the market</source>
        <translation>市场中的标的</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>book, balance of %1</source>
        <translation>账簿，%1 余额</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 价格</translation>
    </message>
    <message>
        <source>market, price of %1</source>
        <translation>市场，%1 价格</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>%1 after haircut</source>
        <translation>%1 折扣后</translation>
    </message>
    <message>
        <source>Collateral after haircut</source>
        <translation>折扣后抵押品</translation>
    </message>
    <message>
        <source>Equity: pots and their P&amp;L</source>
        <translation>权益：保证金池及其盈亏</translation>
    </message>
    <message>
        <source>Initial requirement</source>
        <translation>初始保证金要求</translation>
    </message>
    <message>
        <source>Maintenance requirement</source>
        <translation>维持保证金要求</translation>
    </message>
    <message>
        <source>Spot positions</source>
        <translation>现货持仓</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L of futures and perpetuals</source>
        <translation>期货与永续的未实现盈亏</translation>
    </message>
    <message>
        <source>Options at market</source>
        <translation>期权市值</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>检验所用权益</translation>
    </message>
    <message>
        <source>Isolated: initial excess</source>
        <translation>逐仓：初始盈余</translation>
    </message>
    <message>
        <source>Isolated: maintenance excess</source>
        <translation>逐仓：维持盈余</translation>
    </message>
    <message>
        <source>Cross: initial excess</source>
        <translation>全仓：初始盈余</translation>
    </message>
    <message>
        <source>Cross: maintenance excess</source>
        <translation>全仓：维持盈余</translation>
    </message>
    <message>
        <source>Portfolio: initial excess</source>
        <translation>组合：初始盈余</translation>
    </message>
    <message>
        <source>Portfolio: maintenance excess</source>
        <translation>组合：维持盈余</translation>
    </message>
    <message>
        <source>Price move</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>Price bucket</source>
        <translation>价格档位</translation>
    </message>
    <message>
        <source>Buckets each side</source>
        <translation>每侧档数</translation>
    </message>
    <message>
        <source>Share left in the averaging window before expiry</source>
        <translation>到期前平均窗口内的剩余比例</translation>
    </message>
    <message>
        <source>market time to expiry ÷ window</source>
        <translation>市场距到期时间 ÷ 窗口</translation>
    </message>
    <message>
        <source>Price move that reaches the contract</source>
        <translation>作用于该合约的价格变动</translation>
    </message>
    <message>
        <source>Tenor factor</source>
        <translation>期限因子</translation>
    </message>
    <message>
        <source>Shocked volatility</source>
        <translation>冲击后波动率</translation>
    </message>
    <message>
        <source>Forward after the move</source>
        <translation>变动后的远期价</translation>
    </message>
    <message>
        <source>%1: P&amp;L in %2</source>
        <translation>%1：盈亏（%2）</translation>
    </message>
    <message>
        <source>Option value after the move</source>
        <translation>变动后的期权价值</translation>
    </message>
    <message>
        <source>Option value now</source>
        <translation>当前期权价值</translation>
    </message>
    <message>
        <source>%1: P&amp;L</source>
        <translation>%1：盈亏</translation>
    </message>
    <message>
        <source>%1: share of the P&amp;L that counts</source>
        <translation>%1：计入盈亏的比例</translation>
    </message>
    <message>
        <source>Dampener</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Extended cell, damped, coin P&amp;L at the edge price</source>
        <translation>扩展单元格，经阻尼，币本位盈亏按边界价计</translation>
    </message>
    <message>
        <source>Linear contracts and spot</source>
        <translation>线性合约与现货</translation>
    </message>
    <message>
        <source>Coin-settled contracts</source>
        <translation>币本位合约</translation>
    </message>
    <message>
        <source>P&amp;L of all positions on %1</source>
        <translation>%1 全部持仓的盈亏</translation>
    </message>
    <message>
        <source>%1 as it counts: losses in full, gains in part</source>
        <translation>%1 的计入值：亏损全额计入，盈利部分计入</translation>
    </message>
    <message>
        <source>Worst case of the scenarios</source>
        <translation>各情景中的最差结果</translation>
    </message>
    <message>
        <source>Worst case of %1</source>
        <translation>%1 的最差结果</translation>
    </message>
    <message>
        <source>Lowest P&amp;L of %1 cells</source>
        <translation>%1 个单元格中的最低盈亏</translation>
    </message>
    <message>
        <source>cell of the risk matrix, not opened in this tree</source>
        <translation>风险矩阵的单元格，未在此树中展开</translation>
    </message>
    <message>
        <source>Delta of the expiry</source>
        <translation>该到期日的 Delta</translation>
    </message>
    <message>
        <source>Time to expiry, years</source>
        <translation>距到期时间（年）</translation>
    </message>
    <message>
        <source>market time to %1</source>
        <translation>市场时间至 %1</translation>
    </message>
    <message>
        <source>a perpetual has no expiry</source>
        <translation>永续合约没有到期日</translation>
    </message>
    <message>
        <source>Roll shock of %1</source>
        <translation>%1 的展期冲击</translation>
    </message>
    <message>
        <source>Delta of long options</source>
        <translation>期权多头的 Delta</translation>
    </message>
    <message>
        <source>Delta of futures and short options</source>
        <translation>期货与期权空头的 Delta</translation>
    </message>
    <message>
        <source>One-sided delta</source>
        <translation>单边 Delta</translation>
    </message>
    <message>
        <source>Delta shock of %1</source>
        <translation>%1 的 Delta 冲击</translation>
    </message>
    <message>
        <source>book, %1</source>
        <translation>账簿，%1</translation>
    </message>
    <message>
        <source>Risk-matrix margin</source>
        <translation>风险矩阵保证金</translation>
    </message>
    <message>
        <source>Roll shock</source>
        <translation>展期冲击</translation>
    </message>
    <message>
        <source>Delta shock</source>
        <translation>Delta 冲击</translation>
    </message>
    <message>
        <source>Maintenance factor</source>
        <translation>维持系数</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Market-maker protection</source>
        <translation>做市商保护</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L, row %1</source>
        <translation>未实现盈亏，第 %1 行</translation>
    </message>
    <message>
        <source>stated in the book, row %1</source>
        <translation>账簿中注明，第 %1 行</translation>
    </message>
    <message>
        <source>book, row %1</source>
        <translation>账簿，第 %1 行</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Entry price (none stated: the mark)</source>
        <translation>开仓价（未注明：取标记价）</translation>
    </message>
    <message>
        <source>the book holds none</source>
        <translation>账簿中没有</translation>
    </message>
    <message>
        <source>definition of the cell</source>
        <translation>单元格定义</translation>
    </message>
    <message>
        <source>rulebook %1 %2 (assumed: %3)</source>
        <translation>规则集 %1 %2（假设：%3）</translation>
    </message>
    <message>
        <source>rulebook %1 %2</source>
        <translation>规则集 %1 %2</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>%1 指数</translation>
    </message>
    <message>
        <source>market, spot of %1</source>
        <translation>市场，%1 现货</translation>
    </message>
    <message>
        <source>Quantity of %1 rows</source>
        <translation>%1 行的数量</translation>
    </message>
    <message>
        <source>Forward (none in the market: the index)</source>
        <translation>远期价（市场中没有：取指数）</translation>
    </message>
    <message>
        <source>Perpetual price of %1</source>
        <translation>%1 永续价格</translation>
    </message>
    <message>
        <source>market, perpetual of %1</source>
        <translation>市场，%1 永续</translation>
    </message>
    <message>
        <source>Forward of %1 %2</source>
        <translation>%1 %2 远期价</translation>
    </message>
    <message>
        <source>market, forward of %1 %2</source>
        <translation>市场，%1 %2 远期价</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>行权价</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>合约 %1</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>market, smile of %1 %2 at strike %3</source>
        <translation>市场，%1 %2 微笑曲线，行权价 %3</translation>
    </message>
    <message>
        <source>market, rate of the expiry</source>
        <translation>市场，该到期日的利率</translation>
    </message>
    <message>
        <source>the rulebook does not discount</source>
        <translation>规则集不贴现</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>%1 标记价</translation>
    </message>
    <message>
        <source>market, mark of %1</source>
        <translation>市场，%1 标记价</translation>
    </message>
    <message>
        <source>Size in coins</source>
        <translation>规模（币）</translation>
    </message>
    <message>
        <source>%1: unrealised P&amp;L</source>
        <translation>%1：未实现盈亏</translation>
    </message>
    <message>
        <source>Unrealised funding</source>
        <translation>未实现资金费</translation>
    </message>
    <message>
        <source>%1: market value</source>
        <translation>%1：市值</translation>
    </message>
    <message>
        <source>Premium paid (market value less P&amp;L)</source>
        <translation>已付权利金（市值减盈亏）</translation>
    </message>
    <message>
        <source>%1: delta</source>
        <translation>%1：Delta</translation>
    </message>
    <message>
        <source>%1: initial margin</source>
        <translation>%1：初始保证金</translation>
    </message>
    <message>
        <source>%1: maintenance margin</source>
        <translation>%1：维持保证金</translation>
    </message>
    <message>
        <source>Out of the money, share of the price</source>
        <translation>虚值程度，占价格的比例</translation>
    </message>
    <message>
        <source>Per coin</source>
        <translation>每币</translation>
    </message>
    <message>
        <source>Isolated collateral, row %1</source>
        <translation>逐仓抵押品，第 %1 行</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Pot by leverage, row %1</source>
        <translation>按杠杆的仓位保证金池，第 %1 行</translation>
    </message>
    <message>
        <source>a long option needs no margin once its premium is paid</source>
        <translation>期权多头付清权利金后无需保证金</translation>
    </message>
    <message>
        <source>spot needs no margin</source>
        <translation>现货无需保证金</translation>
    </message>
    <message>
        <source>%1: pot</source>
        <translation>%1：仓位保证金池</translation>
    </message>
    <message>
        <source>Share of the size without a stated pot</source>
        <translation>未注明保证金池的规模占比</translation>
    </message>
    <message>
        <source>book, rows of this position</source>
        <translation>账簿，该持仓的各行</translation>
    </message>
    <message>
        <source>Pot of the rest</source>
        <translation>其余部分的仓位保证金池</translation>
    </message>
    <message>
        <source>%1: pot and P&amp;L, loss capped at the pot</source>
        <translation>%1：仓位保证金池与盈亏，亏损以池为限</translation>
    </message>
    <message>
        <source>initial rate of futures and perpetuals, first coin</source>
        <translation>期货与永续的初始费率，首个币</translation>
    </message>
    <message>
        <source>maintenance rate of futures and perpetuals, first coin</source>
        <translation>期货与永续的维持费率，首个币</translation>
    </message>
    <message>
        <source>added to both rates per coin of size</source>
        <translation>规模每增一币，两项费率的增加值</translation>
    </message>
    <message>
        <source>initial rate of a short option at the money</source>
        <translation>平值期权空头的初始费率</translation>
    </message>
    <message>
        <source>initial rate of a short option never falls below</source>
        <translation>期权空头初始费率的下限</translation>
    </message>
    <message>
        <source>maintenance rate of a short option</source>
        <translation>期权空头的维持费率</translation>
    </message>
    <message>
        <source>largest ordinary price move, each side</source>
        <translation>最大常规价格变动，单侧</translation>
    </message>
    <message>
        <source>volatility shock up</source>
        <translation>波动率上行冲击</translation>
    </message>
    <message>
        <source>volatility shock down</source>
        <translation>波动率下行冲击</translation>
    </message>
    <message>
        <source>tenor power below 30 days</source>
        <translation>30 天以下的期限幂次</translation>
    </message>
    <message>
        <source>tenor power from 30 days</source>
        <translation>30 天及以上的期限幂次</translation>
    </message>
    <message>
        <source>least volatility in up cells</source>
        <translation>上行单元格的最低波动率</translation>
    </message>
    <message>
        <source>share of simulated P&amp;L in the extended table, times range over move</source>
        <translation>扩展表中模拟盈亏的计入比例，乘以幅度与变动之比</translation>
    </message>
    <message>
        <source>taken off an extended cell per range beyond the first</source>
        <translation>超出首个幅度后，每个幅度从扩展单元格中扣减的值</translation>
    </message>
    <message>
        <source>roll shock: annualised move of the basis</source>
        <translation>展期冲击：基差的年化变动</translation>
    </message>
    <message>
        <source>roll shock: least move</source>
        <translation>展期冲击：最小变动</translation>
    </message>
    <message>
        <source>delta shock: growth per coin above the threshold</source>
        <translation>Delta 冲击：超出阈值后每币的增幅</translation>
    </message>
    <message>
        <source>delta shock: size that is free</source>
        <translation>Delta 冲击：免计规模</translation>
    </message>
    <message>
        <source>delta shock: ceiling of the rate</source>
        <translation>Delta 冲击：费率上限</translation>
    </message>
    <message>
        <source>share of an underlying&apos;s gain that counts against losses elsewhere</source>
        <translation>一个标的的盈利可抵其他亏损的比例</translation>
    </message>
    <message>
        <source>cap of that gain</source>
        <translation>该盈利的上限</translation>
    </message>
    <message>
        <source>maintenance = factor × risk-matrix margin</source>
        <translation>维持 = 系数 × 风险矩阵保证金</translation>
    </message>
    <message>
        <source>averaging window before expiry over which delta fades</source>
        <translation>到期前 Delta 逐渐衰减的均价窗口</translation>
    </message>
    <message>
        <source>years</source>
        <comment>behind a number</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Requirement for the positions</source>
        <translation>持仓的保证金要求</translation>
    </message>
    <message>
        <source>Requirement before add-ons</source>
        <translation>附加项之前的保证金要求</translation>
    </message>
    <message>
        <source>Netting by asset before the haircut</source>
        <translation>折扣前按资产轧差</translation>
    </message>
    <message>
        <source>Haircut of %1</source>
        <translation>%1 的折扣率</translation>
    </message>
    <message>
        <source>Netting of %1</source>
        <translation>%1 的轧差</translation>
    </message>
    <message>
        <source>Net holding of %1</source>
        <translation>%1 净持有量</translation>
    </message>
    <message>
        <source>Counted one by one</source>
        <translation>逐笔计入</translation>
    </message>
    <message>
        <source>upper end of the tier</source>
        <translation>该档上限</translation>
    </message>
    <message>
        <source>marginal haircuts by size; the last tier has no upper end</source>
        <translation>按规模的边际折扣率；最后一档无上限</translation>
    </message>
    <message>
        <source>what the sizes of the tiers are measured in</source>
        <translation>各档规模的计量单位</translation>
    </message>
    <message>
        <source>volatility of the asset</source>
        <translation>资产的波动率</translation>
    </message>
    <message>
        <source>days until the asset is sold</source>
        <translation>资产变现所需天数</translation>
    </message>
    <message>
        <source>confidence that the haircut suffices</source>
        <translation>折扣率足够的置信水平</translation>
    </message>
    <message>
        <source>haircut for the currency</source>
        <translation>货币折扣率</translation>
    </message>
    <message>
        <source>haircut for liquidity</source>
        <translation>流动性折扣率</translation>
    </message>
    <message>
        <source>price below which the haircut for a lost peg begins</source>
        <translation>低于此价格开始计脱锚折扣</translation>
    </message>
    <message>
        <source>haircut per distance below that price</source>
        <translation>低于该价格时，每单位偏离的折扣率</translation>
    </message>
    <message>
        <source>most units that count</source>
        <translation>可计入的最大单位数</translation>
    </message>
    <message>
        <source>most value that counts, before haircut</source>
        <translation>可计入的最大价值，折扣前</translation>
    </message>
    <message>
        <source>largest share of all collateral that counts</source>
        <translation>可计入部分占全部抵押品的最大比例</translation>
    </message>
    <message>
        <source>Holdings of %1</source>
        <translation>%1 持有量</translation>
    </message>
    <message>
        <source>%1 at market</source>
        <translation>%1 市值</translation>
    </message>
    <message>
        <source>All collateral at market</source>
        <translation>全部抵押品市值</translation>
    </message>
    <message>
        <source>Most units that count</source>
        <translation>可计入的最大单位数</translation>
    </message>
    <message>
        <source>Most value that counts</source>
        <translation>可计入的最大价值</translation>
    </message>
    <message>
        <source>Largest share of all collateral that counts</source>
        <translation>可计入部分占全部抵押品的最大比例</translation>
    </message>
    <message>
        <source>Share that counts under the cap</source>
        <translation>上限内可计入的比例</translation>
    </message>
    <message>
        <source>Size that the tiers look at</source>
        <translation>用于分档的规模</translation>
    </message>
    <message>
        <source>Haircut of the tier</source>
        <translation>该档折扣率</translation>
    </message>
    <message>
        <source>Upper end of the tier</source>
        <translation>该档上限</translation>
    </message>
    <message>
        <source>Mean haircut over the tiers</source>
        <translation>各档平均折扣率</translation>
    </message>
    <message>
        <source>Haircut from volatility and horizon</source>
        <translation>由波动率与期限得出的折扣率</translation>
    </message>
    <message>
        <source>Normal quantile of the confidence</source>
        <translation>置信水平的正态分位数</translation>
    </message>
    <message>
        <source>Volatility of the asset</source>
        <translation>资产的波动率</translation>
    </message>
    <message>
        <source>Days until the asset is sold</source>
        <translation>资产变现所需天数</translation>
    </message>
    <message>
        <source>Haircut for the price</source>
        <translation>价格折扣率</translation>
    </message>
    <message>
        <source>Haircut for a lost peg</source>
        <translation>脱锚折扣率</translation>
    </message>
    <message>
        <source>Price below which it begins</source>
        <translation>低于此价格开始计算</translation>
    </message>
    <message>
        <source>Haircut per distance</source>
        <translation>每单位偏离的折扣率</translation>
    </message>
    <message>
        <source>Haircut for the currency</source>
        <translation>货币折扣率</translation>
    </message>
    <message>
        <source>Haircut for liquidity</source>
        <translation>流动性折扣率</translation>
    </message>
    <message>
        <source>Haircut of what counts</source>
        <translation>可计入部分的折扣率</translation>
    </message>
    <message>
        <source>No haircut: its moves are in the scenarios</source>
        <translation>无折扣：其变动已在情景中</translation>
    </message>
    <message>
        <source>Not accepted in this regime</source>
        <translation>此保证金模式不接受</translation>
    </message>
    <message>
        <source>Extra haircut, at most what is left</source>
        <translation>额外折扣率，不超过剩余部分</translation>
    </message>
    <message>
        <source>Extra haircut at the initial level</source>
        <translation>初始级别的额外折扣率</translation>
    </message>
    <message>
        <source>%1: extra haircut</source>
        <translation>%1：额外折扣</translation>
    </message>
    <message>
        <source>Collateral: extra haircut at the initial level</source>
        <translation>抵押品：初始级别的额外折扣</translation>
    </message>
    <message>
        <source>%1 counts at par: the rulebook counts in %2</source>
        <translation>%1 按面值计入：规则集以 %2 计</translation>
    </message>
    <message>
        <source>Rate, at least the rulebook&apos;s floor</source>
        <translation>利率，不低于规则集下限</translation>
    </message>
    <message>
        <source>Least rate</source>
        <translation>最低利率</translation>
    </message>
    <message>
        <source>%1: model value</source>
        <translation>%1：模型价值</translation>
    </message>
    <message>
        <source>Cost of carry (American exercise, approximation of Barone-Adesi and Whaley)</source>
        <translation>持有成本（美式行权，Barone-Adesi 与 Whaley 近似）</translation>
    </message>
    <message>
        <source>Delta of one unit (American exercise)</source>
        <translation>单位 Delta（美式行权）</translation>
    </message>
    <message>
        <source>differences of the approximated value</source>
        <translation>近似价值的差分</translation>
    </message>
    <message>
        <source>Basis of %1</source>
        <translation>%1 的基差</translation>
    </message>
    <message>
        <source>Size without sign</source>
        <translation>绝对规模</translation>
    </message>
    <message>
        <source>Delta of the long expiries</source>
        <translation>净多到期日的 Delta</translation>
    </message>
    <message>
        <source>Delta of the short expiries</source>
        <translation>净空到期日的 Delta</translation>
    </message>
    <message>
        <source>Delta that another expiry offsets</source>
        <translation>被其他到期日抵消的 Delta</translation>
    </message>
    <message>
        <source>Basis of %1 against other expiries</source>
        <translation>%1 对其他到期日的基差</translation>
    </message>
    <message>
        <source>Move of the basis in a year</source>
        <translation>基差的年变动</translation>
    </message>
    <message>
        <source>Least move of the basis</source>
        <translation>基差的最小变动</translation>
    </message>
    <message>
        <source>Concentration of %1</source>
        <translation>%1 的集中度</translation>
    </message>
    <message>
        <source>Delta risk</source>
        <translation>Delta 风险</translation>
    </message>
    <message>
        <source>Concentration factor</source>
        <translation>集中度系数</translation>
    </message>
    <message>
        <source>Days to liquidate</source>
        <translation>清仓天数</translation>
    </message>
    <message>
        <source>what grows: the delta risk, or the loss over scenarios</source>
        <translation>随之增大的量：Delta 风险，或各情景亏损</translation>
    </message>
    <message>
        <source>an amount, or the factor for formulas to use</source>
        <translation>金额，或供公式使用的系数</translation>
    </message>
    <message>
        <source>all held to the end, sold in equal slices, or by size alone</source>
        <translation>全部持有至期末、等分卖出，或仅按规模</translation>
    </message>
    <message>
        <source>Share of the volume that can be traded</source>
        <translation>可交易部分占成交量的比例</translation>
    </message>
    <message>
        <source>Days the risk stands for</source>
        <translation>风险对应的天数</translation>
    </message>
    <message>
        <source>Size that is free</source>
        <translation>免计规模</translation>
    </message>
    <message>
        <source>Price move of the delta risk</source>
        <translation>Delta 风险的价格变动</translation>
    </message>
    <message>
        <source>Correlation break</source>
        <translation>相关性失效</translation>
    </message>
    <message>
        <source>Each underlying alone, added up</source>
        <translation>各标的单独计算后相加</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 单独</translation>
    </message>
    <message>
        <source>All underlyings together</source>
        <translation>全部标的合并</translation>
    </message>
    <message>
        <source>Share of the offsets between underlyings that is lost</source>
        <translation>标的间抵消失效的比例</translation>
    </message>
    <message>
        <source>Liquidity of %1</source>
        <translation>%1 的流动性</translation>
    </message>
    <message>
        <source>Half of the spread</source>
        <translation>半个买卖价差</translation>
    </message>
    <message>
        <source>Impact of a whole day&apos;s volume, in volatilities</source>
        <translation>成交一整日成交量的冲击，以波动率计</translation>
    </message>
    <message>
        <source>Volatility of a day</source>
        <translation>日波动率</translation>
    </message>
    <message>
        <source>Part of the final impact that is paid on average</source>
        <translation>平均承担的最终冲击比例</translation>
    </message>
    <message>
        <source>size that counts: delta of all positions netted, or added up</source>
        <translation>计入的规模：全部持仓的 Delta 轧差，或绝对值相加</translation>
    </message>
    <message>
        <source>Volume a day where the market states none</source>
        <translation>市场未给出时的日成交量</translation>
    </message>
    <message>
        <source>whether the volume of the market comes first</source>
        <translation>是否优先采用市场的成交量</translation>
    </message>
    <message>
        <source>Share of the volume left in stress</source>
        <translation>压力下剩余的成交量比例</translation>
    </message>
    <message>
        <source>Deltas added up without sign</source>
        <translation>Delta 绝对值之和</translation>
    </message>
    <message>
        <source>Net delta</source>
        <translation>净 Delta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Size of %1 at the index</source>
        <translation>%1 规模，按指数计</translation>
    </message>
    <message>
        <source>Average daily volume of %1</source>
        <translation>%1 平均日成交量</translation>
    </message>
    <message>
        <source>market, average daily volume of %1</source>
        <translation>市场，%1 平均日成交量</translation>
    </message>
    <message>
        <source>Volume a day under stress</source>
        <translation>压力下的日成交量</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>附加项</translation>
    </message>
    <message>
        <source>%1 of all underlyings</source>
        <translation>全部标的的 %1</translation>
    </message>
    <message>
        <source>formula of what is added to the initial requirement; all charges where missing</source>
        <translation>初始保证金要求附加额的公式；缺失时为全部计收项</translation>
    </message>
    <message>
        <source>formula of what is added to the maintenance requirement; all charges where missing</source>
        <translation>维持保证金要求附加额的公式；缺失时为全部计收项</translation>
    </message>
    <message>
        <source>Value at entry, row %1</source>
        <translation>开仓价值，第 %1 行</translation>
    </message>
    <message>
        <source>Value at entry</source>
        <translation>开仓价值</translation>
    </message>
    <message>
        <source>Position value at entry</source>
        <translation>持仓的开仓价值</translation>
    </message>
    <message>
        <source>Position value at the mark</source>
        <translation>持仓的标记价值</translation>
    </message>
    <message>
        <source>Floor of bracket %1</source>
        <translation>第 %1 层级下限</translation>
    </message>
    <message>
        <source>Maintenance rate of bracket %1</source>
        <translation>第 %1 层级维持费率</translation>
    </message>
    <message>
        <source>Initial rate of bracket %1</source>
        <translation>第 %1 层级初始费率</translation>
    </message>
    <message>
        <source>Maximum leverage of bracket %1</source>
        <translation>第 %1 层级最大杠杆</translation>
    </message>
    <message>
        <source>Maintenance amount of bracket %1</source>
        <translation>第 %1 层级维持金额</translation>
    </message>
    <message>
        <source>Step into bracket %1</source>
        <translation>进入第 %1 层级的增量</translation>
    </message>
    <message>
        <source>Fee for closing</source>
        <translation>平仓手续费</translation>
    </message>
    <message>
        <source>Fee for closing at the bankruptcy price</source>
        <translation>按破产价平仓的手续费</translation>
    </message>
    <message>
        <source>Least initial rate</source>
        <translation>最低初始费率</translation>
    </message>
    <message>
        <source>Initial rate, row %1</source>
        <translation>初始费率，第 %1 行</translation>
    </message>
    <message>
        <source>Initial rate, mean of the rows by size</source>
        <translation>初始费率，各行按规模加权平均</translation>
    </message>
    <message>
        <source>%1: pot and P&amp;L</source>
        <translation>%1：仓位保证金池与盈亏</translation>
    </message>
    <message>
        <source>whether a rate counts for its bracket only (with maintenance amounts) or for the whole position</source>
        <translation>费率仅适用于其层级（含维持金额），或适用于整个持仓</translation>
    </message>
    <message>
        <source>what floors count: value in settlement currency, contracts</source>
        <translation>层级下限的计量：以结算货币计的价值，合约数</translation>
    </message>
    <message>
        <source>coins of a linear contract</source>
        <translation>每张线性合约的币数</translation>
    </message>
    <message>
        <source>USD of an inverse contract</source>
        <translation>每张反向合约的 USD 金额</translation>
    </message>
    <message>
        <source>price of the value that maintenance of linear contracts is counted of</source>
        <translation>线性合约维持保证金所依价值的价格</translation>
    </message>
    <message>
        <source>price of the value that maintenance of inverse contracts is counted of</source>
        <translation>反向合约维持保证金所依价值的价格</translation>
    </message>
    <message>
        <source>price of the value that initial margin is counted of</source>
        <translation>初始保证金所依价值的价格</translation>
    </message>
    <message>
        <source>fee for closing, in the maintenance requirement</source>
        <translation>维持保证金要求中的平仓手续费</translation>
    </message>
    <message>
        <source>price at which the fee for closing is counted</source>
        <translation>计算平仓手续费的价格</translation>
    </message>
    <message>
        <source>initial rate of short options at the money</source>
        <translation>平值期权空头的初始费率</translation>
    </message>
    <message>
        <source>least initial rate of short options</source>
        <translation>期权空头的最低初始费率</translation>
    </message>
    <message>
        <source>maintenance rate of short options</source>
        <translation>期权空头的维持费率</translation>
    </message>
    <message>
        <source>price that says how far an option is out of the money</source>
        <translation>判断期权虚值程度的价格</translation>
    </message>
    <message>
        <source>size from which the bracket holds</source>
        <translation>该层级的起始规模</translation>
    </message>
    <message>
        <source>Maintenance rate</source>
        <translation>维持费率</translation>
    </message>
    <message>
        <source>least initial rate; 1 ÷ maximum leverage where missing</source>
        <translation>最低初始费率；缺失时为 1 ÷ 最大杠杆</translation>
    </message>
    <message>
        <source>maximum leverage</source>
        <translation>最大杠杆</translation>
    </message>
    <message>
        <source>brackets of linear contracts</source>
        <translation>线性合约的层级</translation>
    </message>
    <message>
        <source>brackets of inverse contracts; without them there are no such rules</source>
        <translation>反向合约的层级；若无则没有相应规则</translation>
    </message>
    <message>
        <source>maintenance amounts, instead of the recursion over brackets</source>
        <translation>维持金额，代替逐层递推</translation>
    </message>
    <message>
        <source>the same of inverse contracts</source>
        <translation>反向合约的相应项</translation>
    </message>
    <message>
        <source>Basis contingency of %1</source>
        <translation>%1 的基差应急附加</translation>
    </message>
    <message>
        <source>Options of %1: worse of two spot moves, times a factor of time</source>
        <translation>%1 期权：两种现货变动中较差者，乘以时间系数</translation>
    </message>
    <message>
        <source>P&amp;L with spot up</source>
        <translation>现货上涨时的盈亏</translation>
    </message>
    <message>
        <source>P&amp;L with spot down</source>
        <translation>现货下跌时的盈亏</translation>
    </message>
    <message>
        <source>Spot move up</source>
        <translation>现货上行变动</translation>
    </message>
    <message>
        <source>Spot move down</source>
        <translation>现货下行变动</translation>
    </message>
    <message>
        <source>Factor of the loss</source>
        <translation>亏损系数</translation>
    </message>
    <message>
        <source>Added to the factor per year to expiry</source>
        <translation>距到期每多一年的系数增加值</translation>
    </message>
    <message>
        <source>averaging window before expiry</source>
        <translation>到期前的平均窗口</translation>
    </message>
    <message>
        <source>Margin on debts</source>
        <translation>负债保证金</translation>
    </message>
    <message>
        <source>Debt of %1</source>
        <translation>%1 负债</translation>
    </message>
    <message>
        <source>initial rate on debts</source>
        <translation>负债的初始费率</translation>
    </message>
    <message>
        <source>maintenance rate on debts</source>
        <translation>负债的维持费率</translation>
    </message>
    <message>
        <source>%1: vega</source>
        <translation>%1：Vega</translation>
    </message>
    <message>
        <source>Basis move of %1</source>
        <translation>%1 的基差变动</translation>
    </message>
    <message>
        <source>Term structure of volatility, %1</source>
        <translation>波动率期限结构，%1</translation>
    </message>
    <message>
        <source>Hedged across expiries, times years between them</source>
        <translation>跨到期日对冲量，乘以间隔年数</translation>
    </message>
    <message>
        <source>Net amount at %1 days</source>
        <translation>%1 天处的净额</translation>
    </message>
    <message>
        <source>sum over positions, not opened in this tree</source>
        <translation>各持仓之和，未在此树中展开</translation>
    </message>
    <message>
        <source>Longs up to there</source>
        <translation>截至该处的多头</translation>
    </message>
    <message>
        <source>Shorts up to there</source>
        <translation>截至该处的空头</translation>
    </message>
    <message>
        <source>Time zero: spot and perpetuals</source>
        <translation>零时点：现货与永续</translation>
    </message>
    <message>
        <source>Hedged amount</source>
        <translation>对冲量</translation>
    </message>
    <message>
        <source>Amount carried to the next expiry, times years</source>
        <translation>结转至下一到期日的量，乘以年数</translation>
    </message>
    <message>
        <source>move of the basis per year</source>
        <translation>基差的年变动</translation>
    </message>
    <message>
        <source>move of the volatility term structure per day</source>
        <translation>波动率期限结构的日变动</translation>
    </message>
    <message>
        <source>Haircuts of collateral</source>
        <translation>抵押品折扣</translation>
    </message>
    <message>
        <source>Charge for doubtful prices of collateral</source>
        <translation>抵押品价格存疑的计收额</translation>
    </message>
    <message>
        <source>only at the initial level</source>
        <translation>仅在初始级别</translation>
    </message>
    <message>
        <source>Haircut at the maintenance level</source>
        <translation>维持级别的折扣率</translation>
    </message>
    <message>
        <source>Added to the haircut at the initial level</source>
        <translation>初始级别的折扣率增加值</translation>
    </message>
    <message>
        <source>Confidence below which the charge begins</source>
        <translation>低于此置信度开始计收</translation>
    </message>
    <message>
        <source>Charge per doubt</source>
        <translation>每单位存疑度的计收率</translation>
    </message>
    <message>
        <source>Charge for doubtful prices of %1</source>
        <translation>%1 价格存疑的计收额</translation>
    </message>
    <message>
        <source>Value at the index</source>
        <translation>按指数计的价值</translation>
    </message>
    <message>
        <source>Perpetuals and futures</source>
        <translation>永续与期货</translation>
    </message>
    <message>
        <source>Coins held</source>
        <translation>所持的币</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1 期权</translation>
    </message>
    <message>
        <source>coins held are charged too</source>
        <translation>所持的币也计收</translation>
    </message>
    <message>
        <source>Gross delta</source>
        <translation>总 Delta</translation>
    </message>
    <message>
        <source>Minimum by delta of %1</source>
        <translation>%1 的 Delta 最低要求</translation>
    </message>
    <message>
        <source>Delta settled in %1</source>
        <translation>以 %1 结算的 Delta</translation>
    </message>
    <message>
        <source>Settlement spread of %1</source>
        <translation>%1 的结算价差</translation>
    </message>
    <message>
        <source>rate on net delta</source>
        <translation>净 Delta 费率</translation>
    </message>
    <message>
        <source>rate on hedged delta</source>
        <translation>已对冲 Delta 的费率</translation>
    </message>
    <message>
        <source>rate on delta hedged across settlement currencies</source>
        <translation>跨结算货币对冲 Delta 的费率</translation>
    </message>
    <message>
        <source>Surcharge while %1 is below its peg</source>
        <translation>%1 低于锚定价时的加收</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Price of the stablecoin below which the surcharge begins</source>
        <translation>低于此稳定币价格开始加收</translation>
    </message>
    <message>
        <source>Surcharge per distance below it</source>
        <translation>低于该价格时，每单位偏离的加收率</translation>
    </message>
    <message>
        <source>the stablecoin</source>
        <translation>稳定币</translation>
    </message>
    <message>
        <source>%1: rate on size</source>
        <translation>%1：按规模计的费率</translation>
    </message>
    <message>
        <source>Provision by size of %1</source>
        <translation>%1 按规模的计提</translation>
    </message>
    <message>
        <source>Liquidation fee and slippage of %1</source>
        <translation>%1 的强平手续费与滑点</translation>
    </message>
    <message>
        <source>Minimum charge of %1</source>
        <translation>%1 的最低计收额</translation>
    </message>
    <message>
        <source>Start of tier %1</source>
        <translation>第 %1 档起点</translation>
    </message>
    <message>
        <source>Multiplier of tier %1</source>
        <translation>第 %1 档乘数</translation>
    </message>
    <message>
        <source>Short options of %1</source>
        <translation>%1 期权空头</translation>
    </message>
    <message>
        <source>Calls, net</source>
        <translation>看涨，净额</translation>
    </message>
    <message>
        <source>Puts, net</source>
        <translation>看跌，净额</translation>
    </message>
    <message>
        <source>rate on futures and perpetuals</source>
        <translation>期货与永续的费率</translation>
    </message>
    <message>
        <source>rate on options</source>
        <translation>期权费率</translation>
    </message>
    <message>
        <source>cap of an option&apos;s charge; 0 = none</source>
        <translation>期权计收额上限；0 = 无上限</translation>
    </message>
    <message>
        <source>rate on spot positions</source>
        <translation>现货持仓费率</translation>
    </message>
    <message>
        <source>tiers of the charge, ascending from 0</source>
        <translation>计收档位，从 0 起递增</translation>
    </message>
    <message>
        <source>start of the tier</source>
        <translation>该档起点</translation>
    </message>
    <message>
        <source>multiplier of the tier</source>
        <translation>该档乘数</translation>
    </message>
    <message>
        <source>whether a multiplier counts for its tier only or for all</source>
        <translation>乘数仅适用于其档位，或适用于全部</translation>
    </message>
    <message>
        <source>rate on net short options</source>
        <translation>净期权空头费率</translation>
    </message>
    <message>
        <source>Share of spot at the maintenance level</source>
        <translation>维持级别占现货价的比例</translation>
    </message>
    <message>
        <source>Added to it at the initial level</source>
        <translation>初始级别的增加值</translation>
    </message>
    <message>
        <source>Charge on %1 held</source>
        <translation>所持 %1 的计收额</translation>
    </message>
    <message>
        <source>Charge on perpetuals and futures on %1</source>
        <translation>%1 永续与期货的计收额</translation>
    </message>
    <message>
        <source>Charge on naked short options on %1</source>
        <translation>%1 裸卖期权的计收额</translation>
    </message>
    <message>
        <source>what is charged</source>
        <translation>计收对象</translation>
    </message>
    <message>
        <source>P&amp;L of time alone</source>
        <translation>仅由时间产生的盈亏</translation>
    </message>
    <message>
        <source>Time decay of %1</source>
        <translation>%1 的时间衰减</translation>
    </message>
    <message>
        <source>Option value times years to expiry</source>
        <translation>期权价值乘以距到期年数</translation>
    </message>
    <message>
        <source>Rate move of %1</source>
        <translation>%1 的利率变动</translation>
    </message>
    <message>
        <source>%1: value times years</source>
        <translation>%1：价值乘以年数</translation>
    </message>
    <message>
        <source>hours that pass</source>
        <translation>经过的小时数</translation>
    </message>
    <message>
        <source>move of rates</source>
        <translation>利率变动</translation>
    </message>
    <message>
        <source>Requirement of %1</source>
        <translation>%1 的保证金要求</translation>
    </message>
    <message>
        <source>Requirements of the underlyings</source>
        <translation>各标的的保证金要求</translation>
    </message>
    <message>
        <source>Requirement by the rulebook&apos;s formula</source>
        <translation>按规则集公式的保证金要求</translation>
    </message>
    <message>
        <source>Not below zero</source>
        <translation>不低于零</translation>
    </message>
    <message>
        <source>asset, or &quot;other&quot; for the rest</source>
        <translation>资产，或以 &quot;other&quot; 表示其余资产</translation>
    </message>
    <message>
        <source>collateral that moves inside the scenarios, and with which underlying</source>
        <translation>在情景中变动的抵押品及其跟随的标的</translation>
    </message>
    <message>
        <source>underlying it moves with; its own where missing</source>
        <translation>所跟随的标的；缺失时为其自身</translation>
    </message>
    <message>
        <source>formula of an underlying&apos;s initial requirement</source>
        <translation>标的初始保证金要求的公式</translation>
    </message>
    <message>
        <source>formula of an underlying&apos;s maintenance requirement</source>
        <translation>标的维持保证金要求的公式</translation>
    </message>
    <message>
        <source>formula of the account&apos;s initial requirement; &quot;units&quot; where missing</source>
        <translation>账户初始保证金要求的公式；缺失时为 &quot;units&quot;</translation>
    </message>
    <message>
        <source>formula of the account&apos;s maintenance requirement; &quot;units&quot; where missing</source>
        <translation>账户维持保证金要求的公式；缺失时为 &quot;units&quot;</translation>
    </message>
    <message>
        <source>spot positions inside the scenarios, or only counted as equity</source>
        <translation>现货持仓纳入情景，或仅计入权益</translation>
    </message>
    <message>
        <source>options of American exercise are covered</source>
        <translation>涵盖美式期权</translation>
    </message>
    <message>
        <source>contracts with a multiplier other than 1 are covered</source>
        <translation>涵盖乘数不为 1 的合约</translation>
    </message>
    <message>
        <source>coin-settled contracts are covered</source>
        <translation>涵盖币本位合约</translation>
    </message>
    <message>
        <source>market, confidence of the feed</source>
        <translation>市场，行情源的置信度</translation>
    </message>
    <message>
        <source>Confidence of the index of %1</source>
        <translation>%1 指数的置信度</translation>
    </message>
    <message>
        <source>Confidence of the perpetual&apos;s price of %1</source>
        <translation>%1 永续价格的置信度</translation>
    </message>
    <message>
        <source>Confidence of the price behind %1</source>
        <translation>%1 所依价格的置信度</translation>
    </message>
    <message>
        <source>Confidence of the rate</source>
        <translation>利率的置信度</translation>
    </message>
    <message>
        <source>Confidence of the volatilities</source>
        <translation>波动率的置信度</translation>
    </message>
    <message>
        <source>Confidence of the price of %1</source>
        <translation>%1 价格的置信度</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>最低置信度</translation>
    </message>
    <message>
        <source>All expiries</source>
        <translation>全部到期日</translation>
    </message>
    <message>
        <source>Expiries beyond %1 days</source>
        <translation>超过 %1 天的到期日</translation>
    </message>
    <message>
        <source>Expiries up to %1 days</source>
        <translation>%1 天以内的到期日</translation>
    </message>
    <message>
        <source>Moneyness in standard deviations, d1</source>
        <translation>以标准差计的价值状态，d1</translation>
    </message>
    <message>
        <source>%1: gamma</source>
        <translation>%1：Gamma</translation>
    </message>
    <message>
        <source>%1: vega per 1.00 of volatility</source>
        <translation>%1：每 1.00 波动率的 Vega</translation>
    </message>
    <message>
        <source>Net delta of the bucket</source>
        <translation>该期限区间的净 Delta</translation>
    </message>
    <message>
        <source>Net gamma of the bucket</source>
        <translation>该期限区间的净 Gamma</translation>
    </message>
    <message>
        <source>Net vega of the bucket</source>
        <translation>该期限区间的净 Vega</translation>
    </message>
    <message>
        <source>Long buckets</source>
        <translation>净多期限区间</translation>
    </message>
    <message>
        <source>Short buckets</source>
        <translation>净空期限区间</translation>
    </message>
    <message>
        <source>Delta margin of %1</source>
        <translation>%1 的 Delta 保证金</translation>
    </message>
    <message>
        <source>Gamma add-on of %1</source>
        <translation>%1 的 Gamma 附加</translation>
    </message>
    <message>
        <source>Vega add-on of %1</source>
        <translation>%1 的 Vega 附加</translation>
    </message>
    <message>
        <source>last day of each expiry bucket, ascending; one more beyond</source>
        <translation>各到期期限区间的末日，递增；其后另有一个区间</translation>
    </message>
    <message>
        <source>Rate on net delta by bucket, or one for all</source>
        <translation>各期限区间的净 Delta 费率，或统一取一个值</translation>
    </message>
    <message>
        <source>Share of matched long and short buckets that cancels</source>
        <translation>配对的多空期限区间相抵的比例</translation>
    </message>
    <message>
        <source>Price move by bucket, or one for all</source>
        <translation>各期限区间的价格变动，或统一取一个值</translation>
    </message>
    <message>
        <source>Share of long gamma that counts against short gamma</source>
        <translation>Gamma 多头可抵 Gamma 空头的比例</translation>
    </message>
    <message>
        <source>Volatility shift by bucket, or one for all</source>
        <translation>各期限区间的波动率移动，或统一取一个值</translation>
    </message>
    <message>
        <source>Charge for doubtful prices</source>
        <translation>价格存疑的计收额</translation>
    </message>
    <message>
        <source>Charge while %1 is below its peg</source>
        <translation>%1 低于锚定价时的计收额</translation>
    </message>
    <message>
        <source>%1: what does not count</source>
        <translation>%1：不计入部分</translation>
    </message>
    <message>
        <source>the stablecoin whose peg is watched</source>
        <translation>监测锚定的稳定币</translation>
    </message>
    <message>
        <source>Coins count at the price they are measured in</source>
        <translation>币按其计量价格计入</translation>
    </message>
    <message>
        <source>Mark in reporting currency</source>
        <translation>以报告货币计的标记价</translation>
    </message>
    <message>
        <source>Price at expiry</source>
        <translation>到期价格</translation>
    </message>
    <message>
        <source>%1: payoff</source>
        <translation>%1：到期损益</translation>
    </message>
    <message>
        <source>Payoffs at %1</source>
        <translation>%1 处的到期损益</translation>
    </message>
    <message>
        <source>Loss at %1</source>
        <translation>%1 处的亏损</translation>
    </message>
    <message>
        <source>Net calls</source>
        <translation>净看涨数量</translation>
    </message>
    <message>
        <source>Beyond the highest strike: net short calls</source>
        <translation>高于最高行权价：净看涨空头</translation>
    </message>
    <message>
        <source>Short options alone</source>
        <translation>期权空头单独计</translation>
    </message>
    <message>
        <source>Largest loss at expiry</source>
        <translation>到期最大亏损</translation>
    </message>
    <message>
        <source>Options of %1 %2</source>
        <translation>%1 %2 期权</translation>
    </message>
    <message>
        <source>Size of %1</source>
        <translation>%1 规模</translation>
    </message>
    <message>
        <source>Initial share of a contract&apos;s price</source>
        <translation>初始要求占合约价格的比例</translation>
    </message>
    <message>
        <source>Maintenance share of a contract&apos;s price</source>
        <translation>维持要求占合约价格的比例</translation>
    </message>
    <message>
        <source>Initial share of spot of a short option at the money</source>
        <translation>平值期权空头初始要求占现货价的比例</translation>
    </message>
    <message>
        <source>Least initial share of spot of a short option</source>
        <translation>期权空头初始要求占现货价的最低比例</translation>
    </message>
    <message>
        <source>Maintenance share of spot of a short call</source>
        <translation>看涨空头维持要求占现货价的比例</translation>
    </message>
    <message>
        <source>Maintenance share of spot of a short put</source>
        <translation>看跌空头维持要求占现货价的比例</translation>
    </message>
    <message>
        <source>Least maintenance of a short put, as a share of its mark</source>
        <translation>看跌空头最低维持要求占其标记价的比例</translation>
    </message>
    <message>
        <source>Least initial requirement of a short put over its maintenance</source>
        <translation>看跌空头最低初始要求与其维持要求之比</translation>
    </message>
    <message>
        <source>Initial share of the forward per net short call</source>
        <translation>每份净看涨空头的初始要求占远期价的比例</translation>
    </message>
    <message>
        <source>Maintenance share of the forward per net short call</source>
        <translation>每份净看涨空头的维持要求占远期价的比例</translation>
    </message>
    <message>
        <source>Share of a coin&apos;s value that counts</source>
        <translation>币的价值可计入的比例</translation>
    </message>
    <message>
        <source>Times this at the initial level</source>
        <translation>初始级别再乘以此系数</translation>
    </message>
    <message>
        <source>Price of the stablecoin below which a charge begins</source>
        <translation>低于此稳定币价格开始计收</translation>
    </message>
    <message>
        <source>Charge per distance below it</source>
        <translation>低于该价格时，每单位偏离的计收率</translation>
    </message>
    <message>
        <source>Confidence below which contracts are charged</source>
        <translation>低于此置信度时对合约计收</translation>
    </message>
    <message>
        <source>Confidence below which short options are charged</source>
        <translation>低于此置信度时对期权空头计收</translation>
    </message>
    <message>
        <source>Confidence below which coins are charged</source>
        <translation>低于此置信度时对币计收</translation>
    </message>
    <message>
        <source>Net size</source>
        <translation>净规模</translation>
    </message>
    <message>
        <source>Size of perpetuals and futures</source>
        <translation>永续与期货的规模</translation>
    </message>
    <message>
        <source>Naked short options</source>
        <translation>裸卖期权</translation>
    </message>
    <message>
        <source>Price move at the valuation point</source>
        <translation>估值点处的价格变动</translation>
    </message>
    <message>
        <source>Number of the point, from the middle</source>
        <translation>估值点序号，从中间起算</translation>
    </message>
    <message>
        <source>P&amp;L of class %1</source>
        <translation>%1 类的盈亏</translation>
    </message>
    <message>
        <source>%1, as it counts in its group</source>
        <translation>%1，按其在组中的计入值</translation>
    </message>
    <message>
        <source>Share of gains that counts in the group</source>
        <translation>盈利在组中计入的比例</translation>
    </message>
    <message>
        <source>P&amp;L of group %1</source>
        <translation>%1 组的盈亏</translation>
    </message>
    <message>
        <source>valuation point, not opened in this tree</source>
        <translation>估值点，未在此树中展开</translation>
    </message>
    <message>
        <source>%1: minimum</source>
        <translation>%1：最低要求</translation>
    </message>
    <message>
        <source>Minimum per contract</source>
        <translation>每份合约最低要求</translation>
    </message>
    <message>
        <source>Lowest P&amp;L of %1 points</source>
        <translation>%1 个估值点中的最低盈亏</translation>
    </message>
    <message>
        <source>Risk of %1</source>
        <translation>%1 的风险</translation>
    </message>
    <message>
        <source>Requirements of the groups</source>
        <translation>各组的保证金要求</translation>
    </message>
    <message>
        <source>factor of a leveraged fund; negative for inverse funds</source>
        <translation>杠杆基金的倍数；反向基金为负</translation>
    </message>
    <message>
        <source>price range down</source>
        <translation>价格下行幅度</translation>
    </message>
    <message>
        <source>price range up</source>
        <translation>价格上行幅度</translation>
    </message>
    <message>
        <source>valuation points each side</source>
        <translation>每侧估值点数</translation>
    </message>
    <message>
        <source>minimum for every option and future, long or short</source>
        <translation>每份期权和期货的最低要求，不论多空</translation>
    </message>
    <message>
        <source>class that nets whole; the underlying itself where missing</source>
        <translation>全额轧差的类；缺失时为标的自身</translation>
    </message>
    <message>
        <source>group in which gains of the class count in part</source>
        <translation>该类盈利部分计入的组</translation>
    </message>
    <message>
        <source>groups of classes and groups</source>
        <translation>由类和组构成的组</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>组名称</translation>
    </message>
    <message>
        <source>share of its members&apos; gains that counts</source>
        <translation>组成员盈利计入的比例</translation>
    </message>
    <message>
        <source>the group it stands in</source>
        <translation>所属的上级组</translation>
    </message>
    <message>
        <source>Maintenance margin of all contracts and debts</source>
        <translation>全部合约与负债的维持保证金</translation>
    </message>
    <message>
        <source>Maintenance margin of all contracts and debts; equity is %1 % of it (uniMMR)</source>
        <translation>全部合约与负债的维持保证金；权益为其 %1 %（uniMMR）</translation>
    </message>
    <message>
        <source>ratio at which liquidation starts</source>
        <translation>触发强平的比率</translation>
    </message>
    <message>
        <source>ratio below which no new order is taken</source>
        <translation>低于此比率不接受新委托</translation>
    </message>
    <message>
        <source>Contract multiplier</source>
        <translation>合约乘数</translation>
    </message>
    <message>
        <source>Share of the price scan range</source>
        <translation>价格扫描范围的比例</translation>
    </message>
    <message>
        <source>Time to expiry after the look-ahead</source>
        <translation>前瞻后的距到期时间</translation>
    </message>
    <message>
        <source>Delta at a price level</source>
        <translation>某一价格水平的 Delta</translation>
    </message>
    <message>
        <source>%1: loss</source>
        <translation>%1：亏损</translation>
    </message>
    <message>
        <source>Loss of one long contract</source>
        <translation>一张多头合约的亏损</translation>
    </message>
    <message>
        <source>Composite delta of one long contract</source>
        <translation>一张多头合约的复合 Delta</translation>
    </message>
    <message>
        <source>Delta of a future</source>
        <translation>期货的 Delta</translation>
    </message>
    <message>
        <source>Weight of the price level</source>
        <translation>该价格水平的权重</translation>
    </message>
    <message>
        <source>Composite delta</source>
        <translation>复合 Delta</translation>
    </message>
    <message>
        <source>One coin</source>
        <translation>一枚币</translation>
    </message>
    <message>
        <source>%1: deltas</source>
        <translation>%1：Delta 数</translation>
    </message>
    <message>
        <source>Risk less net option value</source>
        <translation>风险减净期权价值</translation>
    </message>
    <message>
        <source>Risk of all commodities</source>
        <translation>全部商品的风险</translation>
    </message>
    <message>
        <source>Net option value: long less short options</source>
        <translation>净期权价值：期权多头减期权空头</translation>
    </message>
    <message>
        <source>Largest loss of %1 scenarios</source>
        <translation>%1 个情景中的最大亏损</translation>
    </message>
    <message>
        <source>Scan risk of %1</source>
        <translation>%1 的扫描风险</translation>
    </message>
    <message>
        <source>Scenario %1: %2</source>
        <translation>情景 %1：%2</translation>
    </message>
    <message>
        <source>row of the risk array, not opened in this tree</source>
        <translation>风险数组的一行，未在此树中展开</translation>
    </message>
    <message>
        <source>Credits of %1 against other commodities</source>
        <translation>%1 对其他商品的抵减</translation>
    </message>
    <message>
        <source>Deltas of the leg per spread</source>
        <translation>每个价差中该腿的 Delta 数</translation>
    </message>
    <message>
        <source>Credit against %1</source>
        <translation>对 %1 的抵减</translation>
    </message>
    <message>
        <source>Credit rate</source>
        <translation>抵减率</translation>
    </message>
    <message>
        <source>Spreads formed</source>
        <translation>形成的价差数</translation>
    </message>
    <message>
        <source>Deltas used by an earlier credit</source>
        <translation>先前一项抵减占用的 Delta</translation>
    </message>
    <message>
        <source>Deltas used by earlier credits</source>
        <translation>先前各项抵减占用的 Delta</translation>
    </message>
    <message>
        <source>Net delta left</source>
        <translation>剩余净 Delta</translation>
    </message>
    <message>
        <source>Price risk per delta of %1</source>
        <translation>%1 的单位 Delta 价格风险</translation>
    </message>
    <message>
        <source>Time risk: mean of the scenarios without a price move</source>
        <translation>时间风险：无价格变动情景的平均值</translation>
    </message>
    <message>
        <source>Volatility risk: half the distance to the paired scenario</source>
        <translation>波动率风险：与配对情景差值的一半</translation>
    </message>
    <message>
        <source>Price risk of %1</source>
        <translation>%1 的价格风险</translation>
    </message>
    <message>
        <source>Net delta of perpetuals</source>
        <translation>永续的净 Delta</translation>
    </message>
    <message>
        <source>Net delta of %1</source>
        <translation>%1 的净 Delta</translation>
    </message>
    <message>
        <source>Long deltas of a period</source>
        <translation>某期间的多头 Delta</translation>
    </message>
    <message>
        <source>Short deltas of a period</source>
        <translation>某期间的空头 Delta</translation>
    </message>
    <message>
        <source>Long deltas of the tier</source>
        <translation>该档位的多头 Delta</translation>
    </message>
    <message>
        <source>Short deltas of the tier</source>
        <translation>该档位的空头 Delta</translation>
    </message>
    <message>
        <source>Deltas left after spreads of higher priority</source>
        <translation>高优先级价差之后剩余的 Delta</translation>
    </message>
    <message>
        <source>Deltas matched by spread %1</source>
        <translation>价差 %1 配对的 Delta</translation>
    </message>
    <message>
        <source>Charge of spread %1</source>
        <translation>价差 %1 的计收额</translation>
    </message>
    <message>
        <source>Deltas of a side per spread</source>
        <translation>每个价差单侧的 Delta 数</translation>
    </message>
    <message>
        <source>Charge per spread</source>
        <translation>每个价差的计收额</translation>
    </message>
    <message>
        <source>Spread charges within %1</source>
        <translation>%1 内的价差计收额</translation>
    </message>
    <message>
        <source>Deltas of a nearer period</source>
        <translation>较近期间的 Delta</translation>
    </message>
    <message>
        <source>Deltas of the tier used in spreads</source>
        <translation>该档位用于价差的 Delta</translation>
    </message>
    <message>
        <source>Nearer periods, used first</source>
        <translation>较近期间，优先使用</translation>
    </message>
    <message>
        <source>Deltas of %1 used in spreads</source>
        <translation>%1 用于价差的 Delta</translation>
    </message>
    <message>
        <source>Delivery charge of %1</source>
        <translation>%1 的交割计收额</translation>
    </message>
    <message>
        <source>Delivery charges of %1</source>
        <translation>%1 的各项交割计收额</translation>
    </message>
    <message>
        <source>%1: short contracts</source>
        <translation>%1：空头合约数</translation>
    </message>
    <message>
        <source>Short calls</source>
        <translation>看涨空头</translation>
    </message>
    <message>
        <source>Short puts</source>
        <translation>看跌空头</translation>
    </message>
    <message>
        <source>Minimum for short options on %1</source>
        <translation>%1 期权空头的最低要求</translation>
    </message>
    <message>
        <source>Price scan range</source>
        <translation>价格扫描范围</translation>
    </message>
    <message>
        <source>price scan range in points or as a share</source>
        <translation>价格扫描范围，以点数或比例计</translation>
    </message>
    <message>
        <source>Volatility scan range</source>
        <translation>波动率扫描范围</translation>
    </message>
    <message>
        <source>volatility scan range absolute (0.04 = 4 points) or relative</source>
        <translation>波动率扫描范围，绝对（0.04 = 4 个点）或相对</translation>
    </message>
    <message>
        <source>Extreme move</source>
        <translation>极端变动</translation>
    </message>
    <message>
        <source>Cover of the extreme scenarios</source>
        <translation>极端情景的覆盖比例</translation>
    </message>
    <message>
        <source>Look-ahead, days</source>
        <translation>前瞻天数</translation>
    </message>
    <message>
        <source>weights of the composite delta: price unmoved, ±1/3, ±2/3, ±1</source>
        <translation>复合 Delta 的权重：价格不变、±1/3、±2/3、±1</translation>
    </message>
    <message>
        <source>size of one delta; 0: each contract&apos;s own multiplier</source>
        <translation>一个 Delta 的规模；0：各合约自身的乘数</translation>
    </message>
    <message>
        <source>deltas net within a calendar month or an expiry</source>
        <translation>Delta 在自然月内或同一到期日内轧差</translation>
    </message>
    <message>
        <source>rates per delta as amounts or shares of the price</source>
        <translation>每个 Delta 的费率，以金额或价格比例计</translation>
    </message>
    <message>
        <source>ranges of expiries; none: one tier of all</source>
        <translation>到期日范围；无则全部归为一档</translation>
    </message>
    <message>
        <source>name of the tier</source>
        <translation>档位名称</translation>
    </message>
    <message>
        <source>nearest expiry</source>
        <translation>最近到期日</translation>
    </message>
    <message>
        <source>farthest expiry</source>
        <translation>最远到期日</translation>
    </message>
    <message>
        <source>spreads within the commodity, in priority order</source>
        <translation>商品内价差，按优先顺序</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>一侧</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>contracts this close to expiry are in the delivery period</source>
        <translation>距到期在此天数以内的合约处于交割期</translation>
    </message>
    <message>
        <source>Delivery charge per delta in spreads</source>
        <translation>价差中每个 Delta 的交割计收额</translation>
    </message>
    <message>
        <source>Delivery charge per other delta</source>
        <translation>其他每个 Delta 的交割计收额</translation>
    </message>
    <message>
        <source>Minimum per short option</source>
        <translation>每份期权空头的最低要求</translation>
    </message>
    <message>
        <source>short options counted: the larger of calls and puts, or all</source>
        <translation>计入的期权空头：看涨与看跌中较多者，或全部</translation>
    </message>
    <message>
        <source>options paid up front, or settled daily like futures</source>
        <translation>期权预付权利金，或如期货般每日结算</translation>
    </message>
    <message>
        <source>underlyings margined together as one commodity</source>
        <translation>作为同一商品合并计算保证金的标的</translation>
    </message>
    <message>
        <source>underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>combined commodity</source>
        <translation>组合商品</translation>
    </message>
    <message>
        <source>credits between commodities, in priority order</source>
        <translation>商品间抵减，按优先顺序</translation>
    </message>
    <message>
        <source>one leg</source>
        <translation>其中一腿</translation>
    </message>
    <message>
        <source>the other leg</source>
        <translation>另一腿</translation>
    </message>
    <message>
        <source>deltas of opposite or of the same sign</source>
        <translation>Delta 方向相反或相同</translation>
    </message>
    <message>
        <source>risk arrays that replace computed ones</source>
        <translation>代替计算结果的风险数组</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>合约代码</translation>
    </message>
    <message>
        <source>loss of one long contract in each of the 16 scenarios</source>
        <translation>一张多头合约在 16 个情景中各自的亏损</translation>
    </message>
    <message>
        <source>Initial ÷ maintenance</source>
        <translation>初始 ÷ 维持</translation>
    </message>
    <message>
        <source>the ratio is of the total, or of the risk before option value</source>
        <translation>比率针对总额，或针对计入期权价值前的风险</translation>
    </message>
    <message>
        <source>long options may bring the total below zero</source>
        <translation>期权多头可使总额低于零</translation>
    </message>
    <message>
        <source>Distance of the strike from the forward</source>
        <translation>行权价与远期价的距离</translation>
    </message>
    <message>
        <source>Most the skew moves the volatility</source>
        <translation>偏斜对波动率的最大变动</translation>
    </message>
    <message>
        <source>Distance at which the skew is full</source>
        <translation>偏斜达到满额的距离</translation>
    </message>
    <message>
        <source>P&amp;L before the discount</source>
        <translation>贴现前盈亏</translation>
    </message>
    <message>
        <source>Model value now</source>
        <translation>当前模型价值</translation>
    </message>
    <message>
        <source>Options of %1: discounted value after the move less value now</source>
        <translation>%1 期权：变动后的贴现价值减当前价值</translation>
    </message>
    <message>
        <source>Options of %1: P&amp;L</source>
        <translation>%1 期权：盈亏</translation>
    </message>
    <message>
        <source>Options of %1: loss, whichever way the skew turns</source>
        <translation>%1 期权：亏损，不论偏斜方向</translation>
    </message>
    <message>
        <source>%1 as collateral: P&amp;L</source>
        <translation>%1 作为抵押品：盈亏</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>factor of an expiry&apos;s shocked options where they are worth something</source>
        <translation>到期日内冲击后期权价值为正时的系数</translation>
    </message>
    <message>
        <source>share of the rate in the discount of long expiries</source>
        <translation>净多到期日贴现中利率的比例</translation>
    </message>
    <message>
        <source>added to the rate in the discount of long expiries</source>
        <translation>净多到期日贴现中利率的增加值</translation>
    </message>
    <message>
        <source>factor of an expiry&apos;s shocked options where they are owed</source>
        <translation>到期日内冲击后期权价值为负时的系数</translation>
    </message>
    <message>
        <source>share of the rate in the surcharge of short expiries</source>
        <translation>净空到期日加计中利率的比例</translation>
    </message>
    <message>
        <source>added to the rate in the surcharge of short expiries</source>
        <translation>净空到期日加计中利率的增加值</translation>
    </message>
    <message>
        <source>most a linear skew moves a volatility</source>
        <translation>线性偏斜对波动率的最大变动</translation>
    </message>
    <message>
        <source>change of the linear skew&apos;s cap with the root of time</source>
        <translation>线性偏斜上限随时间平方根的变化</translation>
    </message>
    <message>
        <source>most an absolute skew moves a volatility</source>
        <translation>绝对偏斜对波动率的最大变动</translation>
    </message>
    <message>
        <source>change of the absolute skew&apos;s cap with the root of time</source>
        <translation>绝对偏斜上限随时间平方根的变化</translation>
    </message>
    <message>
        <source>least distance at which a skew is full</source>
        <translation>偏斜达到满额的最小距离</translation>
    </message>
    <message>
        <source>distance at which a skew is full</source>
        <translation>偏斜达到满额的距离</translation>
    </message>
    <message>
        <source>volatility of the skew&apos;s distance</source>
        <translation>偏斜距离所用的波动率</translation>
    </message>
    <message>
        <source>change of that volatility with the root of time</source>
        <translation>该波动率随时间平方根的变化</translation>
    </message>
    <message>
        <source>list of scenarios</source>
        <translation>情景列表</translation>
    </message>
    <message>
        <source>what volatility does</source>
        <translation>波动率的变化方式</translation>
    </message>
    <message>
        <source>price moves of a grid, each with every volatility state</source>
        <translation>网格的价格变动，各与每种波动率状态组合</translation>
    </message>
    <message>
        <source>volatility states of the grid</source>
        <translation>网格的波动率状态</translation>
    </message>
    <message>
        <source>the list must hold a scenario without a price move</source>
        <translation>列表须含一个无价格变动的情景</translation>
    </message>
    <message>
        <source>power of 30 days ÷ time below 30 days</source>
        <translation>30 天以下时 30 天 ÷ 时间的幂次</translation>
    </message>
    <message>
        <source>power of 30 days ÷ time from 30 days on</source>
        <translation>30 天及以上时 30 天 ÷ 时间的幂次</translation>
    </message>
    <message>
        <source>a volatility shocked up is at least this</source>
        <translation>上行冲击后波动率的下限</translation>
    </message>
    <message>
        <source>least time to expiry in the tenor factor</source>
        <translation>期限因子中的最短距到期时间</translation>
    </message>
    <message>
        <source>Out of the money</source>
        <translation>虚值额</translation>
    </message>
    <message>
        <source>Short option alone, per share</source>
        <translation>期权空头单独计，每股</translation>
    </message>
    <message>
        <source>Stock alone, per share</source>
        <translation>股票单独计，每股</translation>
    </message>
    <message>
        <source>Size of %1 in this strategy</source>
        <translation>%1 在此策略中的规模</translation>
    </message>
    <message>
        <source>book, as the cheapest pairing divides it</source>
        <translation>账簿，按最低要求配对的划分</translation>
    </message>
    <message>
        <source>Shares in this strategy</source>
        <translation>此策略中的股数</translation>
    </message>
    <message>
        <source>the stock that covers it has its own requirement</source>
        <translation>为其备兑的股票另有保证金要求</translation>
    </message>
    <message>
        <source>zero and every strike are tried</source>
        <translation>逐一测试零与各行权价</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>%1 的亏损</translation>
    </message>
    <message>
        <source>Loss with the underlying at %1</source>
        <translation>标的为 %1 时的亏损</translation>
    </message>
    <message>
        <source>payoff of the legs, not opened in this tree</source>
        <translation>各持仓的到期损益，未在此树中展开</translation>
    </message>
    <message>
        <source>Greatest loss at expiry</source>
        <translation>到期最大亏损</translation>
    </message>
    <message>
        <source>cash needs no margin</source>
        <translation>现金无需保证金</translation>
    </message>
    <message>
        <source>short option, before what it is out of the money</source>
        <translation>期权空头，扣减虚值额之前</translation>
    </message>
    <message>
        <source>short option, at least</source>
        <translation>期权空头，下限</translation>
    </message>
    <message>
        <source>leverage factor of the fund</source>
        <translation>基金的杠杆倍数</translation>
    </message>
    <message>
        <source>stock, initial</source>
        <translation>股票，初始</translation>
    </message>
    <message>
        <source>stock held, maintenance</source>
        <translation>持有股票，维持</translation>
    </message>
    <message>
        <source>stock sold short, maintenance</source>
        <translation>卖空股票，维持</translation>
    </message>
    <message>
        <source>stock sold short, maintenance at least</source>
        <translation>卖空股票，维持下限</translation>
    </message>
    <message>
        <source>stock with a bought option against it, before what that is out of the money</source>
        <translation>有买入期权保护的股票，加计该期权虚值额之前</translation>
    </message>
    <message>
        <source>stock locked in by a bought and a sold option of one strike</source>
        <translation>由同一行权价的买入与卖出期权锁定的股票</translation>
    </message>
    <message>
        <source>futures and perpetuals, each alone</source>
        <translation>期货与永续，各自单独计</translation>
    </message>
    <message>
        <source>what an option is out of the money against</source>
        <translation>判断期权虚值程度的参照</translation>
    </message>
    <message>
        <source>price moves each side of zero, a whole number</source>
        <translation>零两侧各自的价格变动数，整数</translation>
    </message>
    <message>
        <source>moves of the extended table, none of them zero</source>
        <translation>扩展表的变动，均不为零</translation>
    </message>
    <message>
        <source>how the cells of several underlyings are added up</source>
        <translation>多个标的的单元格如何相加</translation>
    </message>
    <message>
        <source>spot positions inside the scenarios, or counted as equity</source>
        <translation>现货持仓纳入情景，或计入权益</translation>
    </message>
    <message>
        <source>rates below this count as this</source>
        <translation>低于此值的利率按此值计</translation>
    </message>
    <message>
        <source>option values are discounted at the market&apos;s rate</source>
        <translation>期权价值按市场利率贴现</translation>
    </message>
    <message>
        <source>the market value of options counts in the cross regime&apos;s equity</source>
        <translation>期权市值计入全仓模式的权益</translation>
    </message>
    <message>
        <source>the market value of options counts in the portfolio regime&apos;s equity</source>
        <translation>期权市值计入组合模式的权益</translation>
    </message>
    <message>
        <source>stablecoin that amounts of linear contracts count in</source>
        <translation>线性合约金额计价所用的稳定币</translation>
    </message>
    <message>
        <source>taken off the value of a balance in this asset</source>
        <translation>从该资产余额的价值中扣减</translation>
    </message>
    <message>
        <source>collateral is hair-cut, or moves inside the scenarios</source>
        <translation>抵押品计折扣，或在情景中变动</translation>
    </message>
    <message>
        <source>an asset&apos;s balances, spot and P&amp;L are netted before its haircut</source>
        <translation>同一资产的余额、现货与盈亏在折扣前轧差</translation>
    </message>
    <message>
        <source>assets that count as collateral; all where missing</source>
        <translation>可计为抵押品的资产；缺失时为全部资产</translation>
    </message>
    <message>
        <source>ratio of equity to maintenance requirement of this name</source>
        <translation>该名称对应的权益与维持保证金要求之比</translation>
    </message>
    <message>
        <source>how positions are margined alone and added up</source>
        <translation>各持仓单独计算保证金并相加的方法</translation>
    </message>
    <message>
        <source>how the whole book is margined</source>
        <translation>整个账簿计算保证金的方法</translation>
    </message>
    <message>
        <source>kind of charge</source>
        <translation>计收项类型</translation>
    </message>
</context>
<context>
    <name>frontier</name>
    <message>
        <source>There is no listed perpetual or future on %1 that the rulebook covers: its delta is not hedged.</source>
        <translation>%1 没有规则集涵盖的上市永续或期货：其 Delta 不对冲。</translation>
    </message>
    <message>
        <source>The market lists no options on %1: its tails are not hedged.</source>
        <translation>行情中没有 %1 的期权：其尾部不对冲。</translation>
    </message>
    <message>
        <source>The book loses in none of the scenarios: there is nothing to cover.</source>
        <translation>账簿在任何情景下都不亏损：无可覆盖。</translation>
    </message>
    <message>
        <source>There is no delta and no open tail to hedge.</source>
        <translation>没有需要对冲的 Delta 或敞开的尾部。</translation>
    </message>
    <message>
        <source>These hedges cover at most %1 of the loss.</source>
        <translation>这些对冲最多覆盖 %1 的亏损。</translation>
    </message>
    <message>
        <source>binding now: %1</source>
        <translation>现约束：%1</translation>
    </message>
    <message>
        <source>options are bought</source>
        <translation>买入期权</translation>
    </message>
    <message>
        <source>no more options are bought</source>
        <translation>不再买入期权</translation>
    </message>
    <message>
        <source>delta is hedged</source>
        <translation>对冲 Delta</translation>
    </message>
    <message>
        <source>delta is no longer hedged</source>
        <translation>不再对冲 Delta</translation>
    </message>
    <message>
        <source>Loss in the worst of %1 scenarios without hedge: %2 (%3).</source>
        <translation>未对冲时 %1 个情景中最差的亏损：%2（%3）。</translation>
    </message>
    <message>
        <source>Expected shortfall at %1 over %2 scenarios without hedge: %3.</source>
        <translation>未对冲时 %2 个情景在 %1 水平的预期亏损：%3。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Loss left</source>
        <translation>剩余亏损</translation>
    </message>
    <message>
        <source>Delta hedged</source>
        <translation>已对冲 Delta</translation>
    </message>
    <message>
        <source>Tails bought</source>
        <translation>已买尾部</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>权利金</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Least capital for each coverage</source>
        <translation>各覆盖率的最低资金</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法达到</translation>
    </message>
    <message>
        <source>Every mix of the two programmes</source>
        <translation>两种方案的所有组合</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>Hedges at 100 %</source>
        <translation>100 % 时的对冲</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>尾部</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Mean–variance weights under a margin budget</source>
        <translation>保证金预算下的均值–方差权重</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>年收益率</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>效用</translation>
    </message>
    <message>
        <source>Budget binds</source>
        <translation>预算起约束</translation>
    </message>
    <message>
        <source>without a budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>within the budget</source>
        <translation>预算内</translation>
    </message>
    <message>
        <source>%1 of the budget</source>
        <translation>预算的 %1</translation>
    </message>
    <message>
        <source>Weights are exposures over a capital of %1; risk aversion %2.</source>
        <translation>权重为敞口除以资金 %1；风险厌恶 %2。</translation>
    </message>
</context>
<context>
    <name>greeks</name>
    <message>
        <source>%1 without expiry</source>
        <translation>%1 无到期日</translation>
    </message>
    <message>
        <source>%1 without a group</source>
        <translation>%1 无分组</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>持有的 %1</translation>
    </message>
    <message>
        <source>%1 per 1 %2</source>
        <translation>%1 每 1 %2</translation>
    </message>
    <message>
        <source>%1 per +100 % of the price</source>
        <translation>%1（价格每 +100 %）</translation>
    </message>
    <message>
        <source>%1 of delta per +1 % of the price</source>
        <translation>%1 Delta（价格每 +1 %）</translation>
    </message>
    <message>
        <source>%1 per volatility point</source>
        <translation>%1（波动率每点）</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1（每天）</translation>
    </message>
    <message>
        <source>%1 per point of the rate</source>
        <translation>%1（利率每点）</translation>
    </message>
    <message>
        <source>%1 of vega per +1 % of the price</source>
        <translation>%1 Vega（价格每 +1 %）</translation>
    </message>
    <message>
        <source>%1 of vega per volatility point</source>
        <translation>%1 Vega（波动率每点）</translation>
    </message>
    <message>
        <source>Delta in coins: so many coins gain and lose as much. Options: Black-76 forward delta, not premium-adjusted; inverse futures: face ÷ price.</source>
        <translation>以币计的 Delta：这么多币的盈亏与之相同。期权：Black-76 远期 Delta，未经权利金调整；反向期货：面值 ÷ 价格。</translation>
    </message>
    <message>
        <source>Delta of the value in coins: inverse options less their premium in coins. Coins held do not change in coins.</source>
        <translation>以币计价值的 Delta：反向期权减去以币计的权利金。持有的币以币计不变。</translation>
    </message>
    <message>
        <source>Gamma in coins: change of the delta in coins when the forward rises by 1.</source>
        <translation>以币计的 Gamma：远期价格上涨 1 时以币计 Delta 的变化。</translation>
    </message>
    <message>
        <source>Delta: gain when the price rises by 100 %, to first order. Linear and inverse contracts and coins add up.</source>
        <translation>Delta：价格上涨 100 % 时的一阶盈利。线性、反向合约与币可以相加。</translation>
    </message>
    <message>
        <source>Gamma: change of delta when the price rises by 1 %.</source>
        <translation>Gamma：价格上涨 1 % 时 Delta 的变化。</translation>
    </message>
    <message>
        <source>Vega: gain when volatility rises by one point.</source>
        <translation>Vega：波动率上升一点时的盈利。</translation>
    </message>
    <message>
        <source>Theta: gain when a day passes and nothing else moves.</source>
        <translation>Theta：过去一天而其他不变时的盈利。</translation>
    </message>
    <message>
        <source>Rho: gain when the rate rises by one point, through discounting alone.</source>
        <translation>Rho：利率上升一点时仅由贴现带来的盈利。</translation>
    </message>
    <message>
        <source>Vanna: change of vega when the price rises by 1 %.</source>
        <translation>Vanna：价格上涨 1 % 时 Vega 的变化。</translation>
    </message>
    <message>
        <source>Volga: change of vega when volatility rises by one point.</source>
        <translation>Volga：波动率上升一点时 Vega 的变化。</translation>
    </message>
</context>
<context>
    <name>hedge</name>
    <message>
        <source>one lot is larger than the most that may be traded</source>
        <translation>一手已大于可交易的上限</translation>
    </message>
    <message>
        <source>further from the money than the %1 that were tried</source>
        <translation>比已尝试的 %1 个合约更远离平值</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>every position is a pot of its own and pots are not netted: only closing a position frees its margin</source>
        <translation>每个持仓各为一个资金池，资金池之间不轧差：只有平仓才释放其保证金</translation>
    </message>
    <message>
        <source>none of these contracts forms a strategy that needs less</source>
        <translation>这些合约均不构成要求更低的策略</translation>
    </message>
    <message>
        <source>every position is margined alone and added up: a hedge is not netted, only closing a position helps</source>
        <translation>持仓各自计算后相加：对冲不轧差，只有平仓有用</translation>
    </message>
    <message>
        <source>none of these contracts gains enough in the scenarios that bind</source>
        <translation>这些合约在起约束作用的情景中获利都不足</translation>
    </message>
    <message>
        <source>%1: the requirement falls by %2 to %3.</source>
        <translation>%1：要求下降 %2，至 %3。</translation>
    </message>
    <message>
        <source>%1: nothing is required as it is.</source>
        <translation>%1：现状即无要求。</translation>
    </message>
    <message>
        <source>%1: the requirement rises by %2: %3.</source>
        <translation>%1：要求上升 %2：%3。</translation>
    </message>
    <message>
        <source>%1: no change: %2.</source>
        <translation>%1：无变化：%2。</translation>
    </message>
    <message>
        <source>The budget binds: %1 of %2 are spent.</source>
        <translation>预算起约束：已用 %1，共 %2。</translation>
    </message>
    <message>
        <source>The number of legs binds: no more than %1.</source>
        <translation>腿数起约束：不超过 %1。</translation>
    </message>
    <message>
        <source>The size of %1 binds: no more than %2 may be traded.</source>
        <translation>%1 的规模起约束：最多可交易 %2。</translation>
    </message>
    <message>
        <source>The delta band binds: %1 stands at %2.</source>
        <translation>Delta 区间起约束：%1 处于 %2。</translation>
    </message>
    <message>
        <source>The target holds as the book is: no hedge is needed.</source>
        <translation>账簿现状已满足目标：无需对冲。</translation>
    </message>
    <message>
        <source>No hedge: no listed contract passes the filters with a price (%1 left out, %2 filtered).</source>
        <translation>无对冲：没有带价格的挂牌合约通过筛选（略去 %1 个，筛除 %2 个）。</translation>
    </message>
    <message>
        <source>The target cannot be reached: the best hedge misses it by %1, for a cost of %2.</source>
        <translation>目标无法达到：最佳对冲仍差 %1，成本 %2。</translation>
    </message>
    <message>
        <source>The target is reached for a cost of %1.</source>
        <translation>以 %1 的成本达到目标。</translation>
    </message>
    <message>
        <source>%1: %2 are freed for a cost of %3.</source>
        <translation>%1：释放 %2，成本 %3。</translation>
    </message>
    <message>
        <source>No hedge: the budget is zero, and every trade has a fee or a spread.</source>
        <translation>无对冲：预算为零，而每笔交易都有手续费或价差。</translation>
    </message>
    <message>
        <source>No hedge: nothing is required as the book is.</source>
        <translation>无对冲：账簿现状无任何要求。</translation>
    </message>
    <message>
        <source>No hedge brings the target nearer: it is missed by %1.</source>
        <translation>没有对冲能接近目标：尚差 %1。</translation>
    </message>
    <message>
        <source>No hedge helps: none of %1 contracts frees more than it costs.</source>
        <translation>没有有用的对冲：%1 个合约中没有一个释放的金额超过其成本。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Within a budget of %1.</source>
        <translation>预算为 %1。</translation>
    </message>
    <message>
        <source>Between the scenarios the book loses %1, more than the %2 required: part of what is freed lies in a blind spot of the rulebook.</source>
        <translation>在情景之间账簿亏损 %1，超过要求的 %2：释放的部分金额处于规则集的盲区。</translation>
    </message>
    <message>
        <source>%1 asks for %2 more: it sees a risk this rulebook does not.</source>
        <translation>%1 多要求 %2：它看到了本规则集看不到的风险。</translation>
    </message>
    <message>
        <source>Best single contract</source>
        <translation>最佳单一合约</translation>
    </message>
    <message>
        <source>Best pair</source>
        <translation>最佳双腿组合</translation>
    </message>
    <message>
        <source>Linear program, parts of lots</source>
        <translation>线性规划，允许零碎手数</translation>
    </message>
    <message>
        <source>Linear program, whole lots</source>
        <translation>线性规划，整手</translation>
    </message>
    <message>
        <source>Greedy steps and exchanges</source>
        <translation>贪心步与置换</translation>
    </message>
    <message>
        <source>Every combination tried</source>
        <translation>穷举所有组合</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2, vol as it is</source>
        <translation>%1 %2，波动率不变</translation>
    </message>
    <message>
        <source>%1 %2, vol half up</source>
        <translation>%1 %2，波动率上升一半</translation>
    </message>
    <message>
        <source>%1 %2, vol up</source>
        <translation>%1 %2，波动率上升</translation>
    </message>
    <message>
        <source>%1 %2, vol half down</source>
        <translation>%1 %2，波动率下降一半</translation>
    </message>
    <message>
        <source>%1 %2, vol down</source>
        <translation>%1 %2，波动率下降</translation>
    </message>
    <message>
        <source>No hedge of these contracts keeps the delta of %1 between %2 and %3: the nearest is %4.</source>
        <translation>这些合约的任何对冲都无法将 %1 的 Delta 保持在 %2 与 %3 之间：最接近的是 %4。</translation>
    </message>
    <message>
        <source>not quoted on both sides: its spread is not known</source>
        <translation>未双边报价：价差未知</translation>
    </message>
    <message>
        <source>its spread is %1 of mid, more than %2</source>
        <translation>价差为中间价的 %1，超过 %2</translation>
    </message>
    <message>
        <source>the market says no open interest</source>
        <translation>市场未给出持仓量</translation>
    </message>
    <message>
        <source>its open interest is %1, less than %2</source>
        <translation>持仓量为 %1，低于 %2</translation>
    </message>
    <message>
        <source>the market says no volume</source>
        <translation>市场未给出成交量</translation>
    </message>
    <message>
        <source>its volume of 24 hours is %1, less than %2</source>
        <translation>24 小时成交量为 %1，低于 %2</translation>
    </message>
    <message>
        <source>no bid and no ask</source>
        <translation>既无买价也无卖价</translation>
    </message>
    <message>
        <source>its bid of %1 is above its ask of %2</source>
        <translation>买价 %1 高于卖价 %2</translation>
    </message>
    <message>
        <source>%1 is not bought at an ask: its price is the mark with the assumed half spread.</source>
        <translation>%1 并非按卖价买入：其价格为标记价加上假设的半个价差。</translation>
    </message>
    <message>
        <source>%1 is not sold at a bid: its price is the mark less the assumed half spread.</source>
        <translation>%1 并非按买价卖出：其价格为标记价减去假设的半个价差。</translation>
    </message>
    <message>
        <source>No hedge: the market quotes none of the %1 contracts that pass the filters, and only quoted ones may be traded.</source>
        <translation>无对冲：通过筛选的 %1 个合约市场均未报价，而只允许交易有报价的合约。</translation>
    </message>
    <message>
        <source>kept out by the filters: kind, underlying, right or days</source>
        <translation>被筛选条件排除：类型、标的、期权方向或天数</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Binding scenario</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>Part of requirement</source>
        <translation>要求中的一项</translation>
    </message>
    <message>
        <source>Isolated, initial</source>
        <translation>逐仓，初始</translation>
    </message>
    <message>
        <source>Isolated, maintenance</source>
        <translation>逐仓，维持</translation>
    </message>
    <message>
        <source>Cross, initial</source>
        <translation>全仓，初始</translation>
    </message>
    <message>
        <source>Cross, maintenance</source>
        <translation>全仓，维持</translation>
    </message>
    <message>
        <source>Portfolio, initial</source>
        <translation>组合，初始</translation>
    </message>
    <message>
        <source>Portfolio, maintenance</source>
        <translation>组合，维持</translation>
    </message>
    <message>
        <source>Price down</source>
        <translation>价格下跌</translation>
    </message>
    <message>
        <source>Price up</source>
        <translation>价格上涨</translation>
    </message>
    <message>
        <source>Vol down</source>
        <translation>波动率下降</translation>
    </message>
    <message>
        <source>Vol up</source>
        <translation>波动率上升</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>no scenario binds</source>
        <translation>没有约束情景</translation>
    </message>
    <message>
        <source>%1 begins to count</source>
        <translation>%1 开始计入</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <translation>%1 不再计入</translation>
    </message>
    <message>
        <source>Delta shock of %1: rate at its cap</source>
        <translation>%1 的 Delta 冲击：费率达到上限</translation>
    </message>
    <message>
        <source>Delta shock of %1: rate below its cap</source>
        <translation>%1 的 Delta 冲击：费率低于上限</translation>
    </message>
    <message>
        <source>%1: initial rate at its floor</source>
        <translation>%1：初始费率处于下限</translation>
    </message>
    <message>
        <source>%1: initial rate above its floor</source>
        <translation>%1：初始费率高于下限</translation>
    </message>
    <message>
        <source>%1: maintenance by the mark</source>
        <translation>%1：维持保证金按标记价</translation>
    </message>
    <message>
        <source>%1: maintenance by the index</source>
        <translation>%1：维持保证金按指数</translation>
    </message>
    <message>
        <source>%1: initial is the maintenance requirement</source>
        <translation>%1：初始取维持要求</translation>
    </message>
    <message>
        <source>%1: initial by its own rate</source>
        <translation>%1：初始按自身费率</translation>
    </message>
    <message>
        <source>Concentration of %1: above its threshold</source>
        <translation>%1 的集中度：高于阈值</translation>
    </message>
    <message>
        <source>Concentration of %1: within its threshold</source>
        <translation>%1 的集中度：未超阈值</translation>
    </message>
    <message>
        <source>%1: bracket %2, from %3 %4</source>
        <translation>%1：第 %2 层级，自 %3 %4 起</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>张合约</translation>
    </message>
    <message>
        <source>Minimum charge of %1: tier %2</source>
        <translation>%1 的最低计收额：第 %2 档</translation>
    </message>
    <message>
        <source>%1: largest loss at expiry, %2</source>
        <translation>%1：到期最大损失，%2</translation>
    </message>
    <message>
        <source>%1: short options alone, %2</source>
        <translation>%1：期权空头单独计，%2</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>%1: minimum per contract</source>
        <translation>%1：每张合约最低额</translation>
    </message>
    <message>
        <source>%1: worst valuation point</source>
        <translation>%1：最差估值点</translation>
    </message>
    <message>
        <source>Margin on debts</source>
        <translation>负债保证金</translation>
    </message>
    <message>
        <source>Minimum for short options of %1</source>
        <translation>%1 期权空头最低额</translation>
    </message>
    <message>
        <source>A tier, isolated</source>
        <translation>档位，逐仓</translation>
    </message>
    <message>
        <source>A tier, cross</source>
        <translation>档位，全仓</translation>
    </message>
    <message>
        <source>A tier, portfolio</source>
        <translation>档位，组合</translation>
    </message>
</context>
<context>
    <name>ladder</name>
    <message>
        <source>Nothing in this book expires: the ladder has no steps.</source>
        <translation>此账簿中没有到期合约：阶梯没有步骤。</translation>
    </message>
    <message>
        <source>A pot of the isolated regime leaves it with its position.</source>
        <translation>逐仓模式的仓位池随其持仓一同退出。</translation>
    </message>
    <message>
        <source>Listed contracts do not trade at weekends, but age in calendar days like all others here; exchange holidays are not known.</source>
        <translation>上市合约周末不交易，但此处与其他合约一样按自然日计时；交易所假日未知。</translation>
    </message>
    <message>
        <source>The book has more than %1 positions: single legs of a hedge and parts of the requirement were not looked at.</source>
        <translation>账簿的持仓多于 %1 个：未查看对冲的单个持仓和要求的各组成部分。</translation>
    </message>
    <message>
        <source>Between the expiries margin calls were looked for every %1 days.</source>
        <translation>各到期日之间每 %1 天查找一次追加保证金。</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>The market has no price for %1, in which %2 settles: the amount is in no figure.</source>
        <translation>市场没有 %1 的价格，而 %2 以其结算：该金额未计入任何数值。</translation>
    </message>
    <message>
        <source>The rulebook has no rules for %1 itself: what %2 delivers is booked as money at the price of the day.</source>
        <translation>规则集没有 %1 本身的规则：%2 的交割按当日价格记为现金。</translation>
    </message>
    <message>
        <source>exercised</source>
        <translation>被行权</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>被指派</translation>
    </message>
    <message>
        <source>lapses</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>settles</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>%1 × %2: %3 at %4, becomes %5</source>
        <translation>%1 × %2：在 %4 %3，变为 %5</translation>
    </message>
    <message>
        <source>Portfolio, initial</source>
        <translation>组合，初始</translation>
    </message>
    <message>
        <source>Portfolio, maintenance</source>
        <translation>组合，维持</translation>
    </message>
    <message>
        <source>Cross, initial</source>
        <translation>全仓，初始</translation>
    </message>
    <message>
        <source>Cross, maintenance</source>
        <translation>全仓，维持</translation>
    </message>
    <message>
        <source>%1: from %2 on the eve to %3 %4; what expires saved %5.</source>
        <translation>%1：由前一日的 %2 变为 %3 %4；到期者曾节省 %5。</translation>
    </message>
    <message>
        <source>%1: from %2 on the eve to %3 %4; what expires saved %5. Gone: %6; without protection: %7.</source>
        <translation>%1：由前一日的 %2 变为 %3 %4；到期者曾节省 %5。消失：%6；失去保护：%7。</translation>
    </message>
    <message>
        <source>%1: no margin call on the ladder.</source>
        <translation>%1：阶梯上无追加保证金。</translation>
    </message>
    <message>
        <source>%1: margin call from %2 (after %3 days), excess %4 %5.</source>
        <translation>%1：自 %2 起追加保证金（%3 天后），盈余 %4 %5。</translation>
    </message>
    <message>
        <source>Isolated, initial</source>
        <translation>逐仓，初始</translation>
    </message>
    <message>
        <source>Isolated, maintenance</source>
        <translation>逐仓，维持</translation>
    </message>
    <message>
        <source>Weekend %1 to %2, three days of ageing: options %3, equity %4, requirement %5 %6.</source>
        <translation>周末 %1 至 %2，经过三天：期权 %3，权益 %4，要求 %5 %6。</translation>
    </message>
    <message>
        <source>Settled at the forward of each expiry (delivery: at the price of the underlying); prices stay, volatilities stay with their strikes.</source>
        <translation>按各到期日的远期价结算（交割按标的价格）；价格保持不变，波动率随行权价不变。</translation>
    </message>
    <message>
        <source>The plain equity changes by %1 at the settlement: the market has two prices for one asset.</source>
        <translation>结算时账面权益变化 %1：市场对同一资产有两个价格。</translation>
    </message>
    <message>
        <source>What is owed in %1 is a debt among the collateral; the spot position in %1 stays whole.</source>
        <translation>以 %1 欠付的部分为抵押品中的负债；%1 现货持仓保持不变。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep books in this file instead of the user&apos;s own store.</source>
        <translation>将账簿保存在此文件中，而非用户自己的存储库。</translation>
    </message>
    <message>
        <source>Books, markets or rulebooks to open; also sample:NAME and store:NAME.</source>
        <translation>要打开的账簿、市场或规则集；也可用 sample:NAME 和 store:NAME。</translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin of one book, side by side.

marginscope render RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark]
makes a picture of a result without a display.
marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab NAME] [FILE…]
makes a picture of the window.
marginscope bench [--positions N] measures how quick the window is.</source>
        <translation>并排比较同一账簿的逐仓、全仓与组合保证金。

marginscope render RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark]
无需显示器即可将结果生成图片。
marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab NAME] [FILE…]
生成窗口的图片。
marginscope bench [--positions N] 测量窗口的响应速度。</translation>
    </message>
    <message>
        <source>Open a window of its own although Marginscope runs already.</source>
        <translation>即使 Marginscope 已在运行，也另开独立窗口。</translation>
    </message>
</context>
<context>
    <name>marginscope::AttributionModel</name>
    <message>
        <source>Account inputs</source>
        <translation>账户级输入</translation>
    </message>
    <message>
        <source>Not in proportion to size</source>
        <translation>不与规模成比例</translation>
    </message>
    <message>
        <source>Jumps of the rules</source>
        <translation>规则跳变</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What does it lose in the binding scenario? Adds up to the scenario&apos;s loss, one part of the requirement.</source>
        <translation>在约束情景中它亏损多少？总和等于该情景的亏损，即保证金要求的一部分。</translation>
    </message>
    <message>
        <source>What does it save by being in this book? What it needs alone, less its Euler share.</source>
        <translation>身处此账簿，它节省多少？单独要求减去其欧拉分摊。</translation>
    </message>
    <message>
        <source>What does it save by being in this book? What it needs alone, less its Aumann–Shapley share.</source>
        <translation>身处此账簿，它节省多少？单独要求减去其奥曼–沙普利分摊。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Euler</source>
        <translation>欧拉</translation>
    </message>
    <message>
        <source>Aumann–Shapley</source>
        <translation>奥曼–沙普利</translation>
    </message>
    <message>
        <source>In scenario</source>
        <translation>情景中</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Hedge group</source>
        <translation>对冲分组</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>持仓数</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>分开</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>Saving of pairs</source>
        <translation>配对节省</translation>
    </message>
    <message>
        <source>Scenarios tie: every share from %1 to %2 is as good.</source>
        <translation>情景并列：%1 至 %2 之间的任何分摊同样成立。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::AttributionPanel</name>
    <message>
        <source>Open a book to see which positions make its requirement.</source>
        <translation>打开账簿，查看其保证金要求由哪些持仓构成。</translation>
    </message>
    <message>
        <source>Type a position to see what it needs, adds and saves.</source>
        <translation>输入持仓，查看其单独要求、增量和节省。</translation>
    </message>
    <message>
        <source>The shares were not computed to the end.</source>
        <translation>分摊未计算完毕。</translation>
    </message>
    <message>
        <source>No position of the book could be modelled.</source>
        <translation>账簿中没有可建模的持仓。</translation>
    </message>
    <message>
        <source>The shares of the requirement are being computed.</source>
        <translation>正在计算保证金要求的分摊。</translation>
    </message>
    <message>
        <source>The shares are being computed.</source>
        <translation>正在计算分摊。</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>已停止：数值与当前账簿不符。</translation>
    </message>
    <message>
        <source>Initial margin, %1: %2.</source>
        <translation>初始保证金，%1：%2。</translation>
    </message>
    <message>
        <source>Maintenance margin, %1: %2.</source>
        <translation>维持保证金，%1：%2。</translation>
    </message>
    <message>
        <source>Binding: %1.</source>
        <translation>约束情景：%1。</translation>
    </message>
    <message>
        <source>The next worst, %1, loses %2 less.</source>
        <translation>次差情景 %1 的亏损少 %2。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Who makes the requirement</source>
        <translation>保证金要求由谁构成</translation>
    </message>
    <message>
        <source>What the requirement is taken apart by</source>
        <translation>保证金要求的拆分方式</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>按持仓</translation>
    </message>
    <message>
        <source>By hedge group</source>
        <translation>按对冲分组</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Regime whose requirement is taken apart</source>
        <translation>要拆分保证金要求的保证金模式</translation>
    </message>
    <message>
        <source>Level of the requirement</source>
        <translation>保证金要求的级别</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies the chosen cells, or the whole table, for a spreadsheet</source>
        <translation>复制所选单元格或整个表格，用于电子表格</translation>
    </message>
    <message>
        <source>Shares being computed</source>
        <translation>正在计算分摊</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Shares of the requirement</source>
        <translation>保证金要求的分摊</translation>
    </message>
</context>
<context>
    <name>marginscope::BookPage</name>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the market move back</source>
        <translation>撤回市场变动</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Smiles</source>
        <translation>微笑</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>希腊值</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Versus</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资金</translation>
    </message>
</context>
<context>
    <name>marginscope::BookStressModel</name>
    <message>
        <source>%1 has no figures: %2</source>
        <translation>%1 没有数值：%2</translation>
    </message>
    <message>
        <source>%1, rulebook %2</source>
        <translation>%1，规则 %2</translation>
    </message>
    <message numerus="yes">
        <source>; ▲ %n row(s) not read or not modelled</source>
        <translation>
            <numerusform>；▲ %n 行未读取或未建模</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3 %4</source>
        <translation>%1 · %2：%3 %4</translation>
    </message>
    <message>
        <source> · ▲ %1 calls for %2</source>
        <translation> · ▲ %1需追加 %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>盈亏，%1</translation>
    </message>
    <message>
        <source>The worst for all of the books together stands first.</source>
        <translation>对所有账簿合计最差者居首。</translation>
    </message>
</context>
<context>
    <name>marginscope::BookStressView</name>
    <message>
        <source>Stress scenarios over several books</source>
        <translation>多账簿压力情景</translation>
    </message>
    <message>
        <source>The books are being computed.</source>
        <translation>正在计算各账簿。</translation>
    </message>
    <message>
        <source>P&amp;L of books in stress scenarios</source>
        <translation>各账簿在压力情景下的盈亏</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Books of the library that stand beside the one at hand</source>
        <translation>与当前账簿并列的库中账簿</translation>
    </message>
    <message>
        <source>Own books</source>
        <translation>自有账簿</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Choose books of the library: they stand beside the one at hand, in the same market.</source>
        <translation>选择库中账簿：与当前账簿并列，置于同一市场。</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) beside the one at hand, each under the rulebook it asks for, in the market at hand.</source>
        <translation>
            <numerusform>与当前账簿并列 %n 个账簿，各按其所需规则，置于当前市场。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1 has no figures: %2</source>
        <translation>▲ %1 没有数值：%2</translation>
    </message>
    <message>
        <source>▲ marks a margin call of the chosen regime and level.</source>
        <translation>▲ 表示所选模式与级别下需追加保证金。</translation>
    </message>
    <message>
        <source>Scenario, worst first</source>
        <translation>情景，最差在前</translation>
    </message>
    <message>
        <source>margin call</source>
        <translation>追加保证金</translation>
    </message>
</context>
<context>
    <name>marginscope::CapitalForm</name>
    <message>
        <source>Regime whose capital counts</source>
        <translation>计算资金的模式</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Level of the requirement</source>
        <translation>要求级别</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>A suggestion acts on at most so many positions</source>
        <translation>一条建议最多涉及这么多持仓</translation>
    </message>
    <message>
        <source>A suggestion changes the delta of no underlying by more, at spot</source>
        <translation>建议对任一标的 Delta 的改变不超过此值（按现货）</translation>
    </message>
    <message>
        <source>A suggestion changes the vega of no underlying by more, per point</source>
        <translation>建议对任一标的 Vega 的改变不超过此值（每点）</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Positions up to</source>
        <translation>持仓至多</translation>
    </message>
    <message>
        <source>Keep delta ±</source>
        <translation>保持 Delta ±</translation>
    </message>
    <message>
        <source>Keep vega ±</source>
        <translation>保持 Vega ±</translation>
    </message>
    <message>
        <source>Rulebooks of venues; if not said, the one of the venue&apos;s name</source>
        <translation>交易场所的规则集；未指定时为与场所同名者</translation>
    </message>
    <message>
        <source>Percent of the netting saving of two venues that is granted</source>
        <translation>两个场所净额节省中获准的百分比</translation>
    </message>
    <message>
        <source>Hours a transfer takes</source>
        <translation>转账所需小时</translation>
    </message>
    <message>
        <source>Hours within which a shortfall must be met</source>
        <translation>须补足缺口的小时数</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Offsets, %</source>
        <translation>抵销，%</translation>
    </message>
    <message>
        <source>Latency, h</source>
        <translation>延迟，h</translation>
    </message>
    <message>
        <source>Needed within, h</source>
        <translation>须在 h 内</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>覆盖对象</translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation>最差情景</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>预期亏损</translation>
    </message>
    <message>
        <source>Stated returns a year: weights are worked out for them</source>
        <translation>给定的年收益率：据此计算权重</translation>
    </message>
    <message>
        <source>Risk aversion of the weights</source>
        <translation>权重的风险厌恶</translation>
    </message>
    <message>
        <source>Margin the weights may need</source>
        <translation>权重可用的保证金</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>风险厌恶</translation>
    </message>
    <message>
        <source>Margin budget</source>
        <translation>保证金预算</translation>
    </message>
    <message>
        <source>Band in percent of the gross delta</source>
        <translation>占总 Delta 百分比的区间</translation>
    </message>
    <message>
        <source>Where a trade brings the delta</source>
        <translation>交易将 Delta 带到何处</translation>
    </message>
    <message>
        <source>to the target</source>
        <translation>至目标</translation>
    </message>
    <message>
        <source>to the edge</source>
        <translation>至边缘</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>路径步数</translation>
    </message>
    <message>
        <source>Days of a step</source>
        <translation>每步天数</translation>
    </message>
    <message>
        <source>Seed of the drawn path</source>
        <translation>抽取路径的种子</translation>
    </message>
    <message>
        <source>Band ±</source>
        <translation>区间 ±</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Days a step</source>
        <translation>每步天数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What else is asked: sizes, bands, venues, returns, the path</source>
        <translation>其他条件：规模、区间、交易场所、收益率、路径</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格历史</translation>
    </message>
    <message>
        <source>Price histories the path follows; without one it is drawn</source>
        <translation>路径所依据的价格历史；没有时路径为随机抽取</translation>
    </message>
    <message>
        <source>none: a drawn path</source>
        <translation>无：随机路径</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Choose a file of prices, CSV with the columns date and close</source>
        <translation>选择价格文件，含 date 和 close 列的 CSV</translation>
    </message>
    <message>
        <source>Open price histories</source>
        <translation>打开价格历史</translation>
    </message>
    <message>
        <source>Price histories (*.csv)</source>
        <translation>价格历史 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The name of “%1” does not say what it is of: write BTC=FILE.</source>
        <translation>“%1”的文件名没有说明属于哪个标的：请写成 BTC=文件。</translation>
    </message>
</context>
<context>
    <name>marginscope::CapitalPanel</name>
    <message>
        <source>P&amp;L over the path</source>
        <translation>路径上的盈亏</translation>
    </message>
    <message>
        <source>Requirement over the path</source>
        <translation>路径上的要求</translation>
    </message>
    <message>
        <source>Open a book to see what frees capital.</source>
        <translation>打开账簿以查看哪些操作可释放资金。</translation>
    </message>
    <message>
        <source>Type a position to see what frees capital.</source>
        <translation>输入持仓以查看哪些操作可释放资金。</translation>
    </message>
    <message>
        <source>The capital figures were not computed to the end.</source>
        <translation>资金数值未计算完。</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>此表没有行。</translation>
    </message>
    <message>
        <source>The book has many positions: press Compute to work it out.</source>
        <translation>账簿持仓较多：请按“计算”。</translation>
    </message>
    <message>
        <source>The capital figures are being computed.</source>
        <translation>正在计算资金数值。</translation>
    </message>
    <message>
        <source>Requirement %1, equity %2, excess %3.</source>
        <translation>要求 %1，权益 %2，盈余 %3。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Least capital for each coverage</source>
        <translation>各覆盖率的最低资金</translation>
    </message>
    <message>
        <source>Share of the loss that is covered</source>
        <translation>已覆盖亏损的比例</translation>
    </message>
    <message>
        <source>Capital, %1</source>
        <translation>资金，%1</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>Other mixes</source>
        <translation>其他组合</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>要求，%1</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>盈亏，%1</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>已对冲</translation>
    </message>
    <message>
        <source>Unhedged</source>
        <translation>未对冲</translation>
    </message>
    <message>
        <source>Costs so far</source>
        <translation>累计成本</translation>
    </message>
    <message>
        <source>Move positions between venues</source>
        <translation>在场所间移动持仓</translation>
    </message>
    <message>
        <source>Do the suggested trades</source>
        <translation>执行建议的交易</translation>
    </message>
    <message>
        <source>Capital of the book</source>
        <translation>账簿的资金</translation>
    </message>
    <message>
        <source>What is asked about capital</source>
        <translation>关于资金的问题</translation>
    </message>
    <message>
        <source>Close, roll, move</source>
        <translation>平仓、展期、移动</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>有效边界</translation>
    </message>
    <message>
        <source>Rebalancing</source>
        <translation>再平衡</translation>
    </message>
    <message>
        <source>Table or curve of the answer</source>
        <translation>结果的表格或曲线</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Show the curve as a table</source>
        <translation>以表格显示曲线</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>复制所选单元格、整个表格或图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>将数值或图写入文件</translation>
    </message>
    <message>
        <source>Capital figures</source>
        <translation>资金数值</translation>
    </message>
    <message>
        <source>Curve of the answer</source>
        <translation>结果曲线</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation>计算(&amp;C)</translation>
    </message>
    <message>
        <source>Computes this view for the present book</source>
        <translation>为当前账簿计算此视图</translation>
    </message>
    <message>
        <source>Take into the &amp;ticket</source>
        <translation>放入交易单(&amp;T)</translation>
    </message>
    <message>
        <source>Puts the trades of the chosen row into the what-if ticket</source>
        <translation>将所选行的交易放入假设交易单</translation>
    </message>
    <message>
        <source>&amp;Apply to the book</source>
        <translation>应用到账簿(&amp;A)</translation>
    </message>
    <message>
        <source>Does the trades or moves in the book, as one step that can be undone</source>
        <translation>在账簿中执行交易或移动，作为可撤销的一步</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Each position</source>
        <translation>逐个持仓</translation>
    </message>
    <message>
        <source>Own or common pot</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>统一</translation>
    </message>
    <message>
        <source>Cheapest venue</source>
        <translation>最省场所</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>抵销</translation>
    </message>
    <message>
        <source>Least capital</source>
        <translation>最低资金</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>All mixes</source>
        <translation>全部组合</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Over the path</source>
        <translation>整条路径</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
</context>
<context>
    <name>marginscope::ChangeModel</name>
    <message>
        <source>From here on another scenario binds in the portfolio regime: %1.</source>
        <translation>自此组合模式的约束情景改变：%1。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Parts of the initial requirement</source>
        <translation>初始要求的组成部分</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Values of the rulebooks</source>
        <translation>规则集的取值</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>What the replacements leave: zero but for rounding.</source>
        <translation>各项替换之外的剩余：除舍入外为零。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动项</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>由 → 至</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>另一顺序</translation>
    </message>
    <message>
        <source>An input that was replaced.</source>
        <translation>被替换的输入。</translation>
    </message>
    <message>
        <source>The input before and now.</source>
        <translation>该输入之前与现在的值。</translation>
    </message>
    <message>
        <source>What the replacement does to the requirement, in the reporting currency.</source>
        <translation>该替换对要求的影响，以报告货币计。</translation>
    </message>
    <message>
        <source>What it does to the equity that enters the test of the regime.</source>
        <translation>对计入该模式检验的权益的影响。</translation>
    </message>
    <message>
        <source>What it does to the excess.</source>
        <translation>对盈余的影响。</translation>
    </message>
    <message>
        <source>What it does to the requirement when the inputs are replaced in the other order.</source>
        <translation>按另一顺序替换输入时对要求的影响。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::ChangePanel</name>
    <message>
        <source>As it was saved</source>
        <translation>保存时的状态</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>库：%1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>This book was never saved: choose another one.</source>
        <translation>此账簿从未保存：请选择另一个。</translation>
    </message>
    <message>
        <source>Open a book to see what changed in it.</source>
        <translation>打开账簿以查看其中的变动。</translation>
    </message>
    <message>
        <source>The change was not explained to the end.</source>
        <translation>变动的解释未完成。</translation>
    </message>
    <message>
        <source>The change is being explained.</source>
        <translation>正在解释变动。</translation>
    </message>
    <message>
        <source>Requirement %1, excess %2.</source>
        <translation>要求 %1，盈余 %2。</translation>
    </message>
    <message>
        <source>▲ Only the market before knows %1.</source>
        <translation>▲ 仅之前的市场有 %1。</translation>
    </message>
    <message>
        <source>▲ Only the market now knows %1.</source>
        <translation>▲ 仅现在的市场有 %1。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) could not be modelled.</source>
        <translation>
            <numerusform>▲ %n 行无法建模。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down go from bar to bar.</source>
        <translation>上下键逐条移动。</translation>
    </message>
    <message>
        <source>%1, %2, %3: what changed</source>
        <translation>%1，%2，%3：变动</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What changed against another state</source>
        <translation>相对另一状态的变动</translation>
    </message>
    <message>
        <source>The state to compare with</source>
        <translation>用于比较的状态</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>复制所选单元格、整个表格或图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>将数值或图写入文件</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>What is shown of the change</source>
        <translation>显示变动的哪一部分</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>保证金模式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Figure of the picture</source>
        <translation>图中的数值</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Order in which the inputs are replaced</source>
        <translation>替换输入的顺序</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Waterfall of the changes</source>
        <translation>变动瀑布图</translation>
    </message>
    <message>
        <source>Book to compare with</source>
        <translation>用于比较的账簿</translation>
    </message>
    <message>
        <source>Books alone</source>
        <translation>仅账簿</translation>
    </message>
    <message>
        <source>Both books under the market and rulebook shown here</source>
        <translation>两个账簿均按此处显示的市场与规则集计算</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>正向</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralModel</name>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>After haircut</source>
        <translation>折后价值</translation>
    </message>
    <message>
        <source>The market has no price for this asset, so it counts in no regime.</source>
        <translation>市场中没有该资产的价格，因此在任何保证金模式下都不计入。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>“%1” is not the code of an asset, such as BTC or USDC.</source>
        <translation>“%1”不是 BTC 或 USDC 之类的资产代码。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Change collateral %1</source>
        <translation>更改抵押品 %1</translation>
    </message>
    <message>
        <source>Add collateral %1</source>
        <translation>添加抵押品 %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Value less the haircut of the rulebook. A debt is never reduced by a haircut.</source>
        <translation>价值减去规则集的折扣。负债不会因折扣而减少。</translation>
    </message>
    <message>
        <source>Share of the value of all balances.</source>
        <translation>占全部余额价值的比例。</translation>
    </message>
    <message>
        <source>Type an asset such as USDC or BTC, then its quantity.</source>
        <translation>输入 USDC 或 BTC 之类的资产，再输入数量。</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加 …</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Line %1 is no asset with a quantity: “%2”.</source>
        <translation>第 %1 行不是带数量的资产：“%2”。</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Where the balance is held. Empty: with the positions that name no venue.</source>
        <translation>余额存放的交易所。留空：与未注明交易所的持仓在一起。</translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralPanel</name>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Remove collateral</source>
        <translation>移除抵押品</translation>
    </message>
    <message>
        <source>Type an asset, a quantity and Enter in the row after the last balance.</source>
        <translation>在最后一项余额的下一行输入资产和数量，然后按 Enter。</translation>
    </message>
    <message>
        <source>▲ Not counted, as the market has no price: %1. Give it one in the Market tab.</source>
        <translation>▲ 因市场中没有价格而未计入：%1。请在“市场”标签页中为其设定价格。</translation>
    </message>
    <message>
        <source>No collateral yet. Type an asset such as USDC, then its quantity.</source>
        <translation>尚无抵押品。输入 USDC 之类的资产，再输入数量。</translation>
    </message>
    <message>
        <source>Balances after premiums were paid or received. Haircuts are those of %1.</source>
        <translation>余额为收付权利金之后的金额。折扣率取自 %1。</translation>
    </message>
    <message>
        <source>Paste a balance</source>
        <translation>粘贴一项余额</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n balances</source>
        <translation>
            <numerusform>粘贴 %n 项余额</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Not pasted: %1</source>
        <translation>▲ 未粘贴：%1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n lines were not pasted. %1</source>
        <translation>
            <numerusform>▲ 有 %n 行未粘贴。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Show where each balance is held</source>
        <translation>显示每笔余额存放在哪里</translation>
    </message>
</context>
<context>
    <name>marginscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Type some letters of a command or a book</source>
        <translation>输入命令或账簿名称中的几个字</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>没有名称包含这些字。</translation>
    </message>
</context>
<context>
    <name>marginscope::CovarianceForm</name>
    <message>
        <source>Covariance of the moves</source>
        <translation>变动的协方差</translation>
    </message>
    <message>
        <source>Covariance file</source>
        <translation>协方差文件</translation>
    </message>
    <message>
        <source>else implied: BTC=60%; BTC:vol=90%</source>
        <translation>否则取隐含：BTC=60%; BTC:vol=90%</translation>
    </message>
    <message>
        <source>Volatilities a year; BTC:vol is that of the implied volatilities, 0 % lets a factor stay</source>
        <translation>年波动率；BTC:vol 为隐含波动率的波动率，0 % 表示该因子不动</translation>
    </message>
    <message>
        <source>Volatilities a year</source>
        <translation>年波动率</translation>
    </message>
    <message>
        <source>else the file&apos;s: BTC,ETH=0.8; BTC,BTC:vol=-0.5</source>
        <translation>否则取文件：BTC,ETH=0.8; BTC,BTC:vol=-0.5</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Price histories</source>
        <translation>价格历史</translation>
    </message>
    <message>
        <source>Log returns</source>
        <translation>对数收益率</translation>
    </message>
    <message>
        <source>Simple returns</source>
        <translation>简单收益率</translation>
    </message>
    <message>
        <source>In which moves the covariance counts</source>
        <translation>协方差所计的变动类型</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>Choose a covariance file (JSON)</source>
        <translation>选择协方差文件 (JSON)</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own covariance</source>
        <translation>恢复程序自带的协方差</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Price histories (CSV): only their factors move, and all of the covariance is theirs</source>
        <translation>价格历史 (CSV)：仅其因子变动，协方差全部取自历史</translation>
    </message>
    <message>
        <source>Prices of %1 from a file…</source>
        <translation>从文件读取 %1 的价格…</translation>
    </message>
    <message>
        <source>Volatilities of %1 from a file…</source>
        <translation>从文件读取 %1 的波动率…</translation>
    </message>
    <message>
        <source>Take away %1 of %2</source>
        <translation>移除 %2 的 %1</translation>
    </message>
    <message>
        <source>Open a covariance file</source>
        <translation>打开协方差文件</translation>
    </message>
    <message>
        <source>Covariance (*.json)</source>
        <translation>协方差 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the history of %1</source>
        <translation>打开 %1 的历史</translation>
    </message>
    <message>
        <source>Price histories (*.csv)</source>
        <translation>价格历史 (*.csv)</translation>
    </message>
    <message>
        <source>▲ %1: “%2” cannot be used; the figures are of the value before.</source>
        <translation>▲ %1：无法使用“%2”；数值仍按先前的值计算。</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n volatility(ies)</source>
        <translation>
            <numerusform>%n 个波动率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correlation(s)</source>
        <translation>
            <numerusform>%n 个相关系数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history(ies)</source>
        <translation>
            <numerusform>%n 份历史</numerusform>
        </translation>
    </message>
    <message>
        <source>the program&apos;s own covariance</source>
        <translation>程序自带的协方差</translation>
    </message>
</context>
<context>
    <name>marginscope::CurveChart</name>
    <message>
        <source>▲ Out of date: %1</source>
        <translation>▲ 已过期：%1</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentController</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>A what-if belongs to a saved book. Save “%1” first.</source>
        <translation>假设情景属于已保存的账簿。请先保存“%1”。</translation>
    </message>
    <message>
        <source>Apply what-if %1</source>
        <translation>应用假设情景 %1</translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentDialogs</name>
    <message>
        <source>Open a book</source>
        <translation>打开账簿</translation>
    </message>
    <message>
        <source>Books, markets and rulebooks (*.json *.csv)</source>
        <translation>账簿、市场和规则集 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation>打开市场</translation>
    </message>
    <message>
        <source>Markets (*.json *.csv)</source>
        <translation>市场 (*.json *.csv)</translation>
    </message>
    <message>
        <source>Open from the store</source>
        <translation>从存储库打开</translation>
    </message>
    <message>
        <source>The store has no books yet. “Save to store…” puts one there.</source>
        <translation>存储库中尚无账簿。使用“保存到存储库…”即可存入。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Write over it?</source>
        <translation>“%1”打开后已被其他程序更改。要覆盖吗？</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>保存账簿</translation>
    </message>
    <message>
        <source>Book (*.json)</source>
        <translation>账簿 (*.json)</translation>
    </message>
    <message>
        <source>Table of positions (*.csv)</source>
        <translation>持仓表 (*.csv)</translation>
    </message>
    <message>
        <source>Save to the store</source>
        <translation>保存到存储库</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>账簿名称</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>恢复到已保存版本</translation>
    </message>
    <message>
        <source>Throw away the changes to “%1” and read it again?</source>
        <translation>放弃对“%1”的更改并重新读取？</translation>
    </message>
    <message>
        <source>About Marginscope</source>
        <translation>关于 Marginscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Marginscope %1&lt;/b&gt;&lt;br&gt;Isolated, cross and portfolio margin of one book, side by side.&lt;br&gt;&lt;br&gt;A model, not a quote of any venue. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Marginscope %1&lt;/b&gt;&lt;br&gt;并排比较同一账簿的逐仓、全仓与组合保证金。&lt;br&gt;&lt;br&gt;此为模型，并非任何交易所的报价。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation>PDF 报告 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>无法打印报告。</translation>
    </message>
    <message>
        <source>Save the market</source>
        <translation>保存市场</translation>
    </message>
    <message>
        <source>Market (*.json)</source>
        <translation>市场 (*.json)</translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentPresenter</name>
    <message>
        <source>Untitled book</source>
        <translation>未命名账簿</translation>
    </message>
</context>
<context>
    <name>marginscope::DraftKeeper</name>
    <message>
        <source>The unsaved copy of this book could not be removed and will be offered again. %1</source>
        <translation>无法移除此账簿的未保存副本，之后会再次提示。%1</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a restart at the moment. %1</source>
        <translation>目前无法为重启保留未保存的更改。%1</translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainModel</name>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>计算方式</translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainPanel</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>数字的由来</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Regime to explain</source>
        <translation>要解释的保证金模式</translation>
    </message>
    <message>
        <source>Level to explain</source>
        <translation>要解释的级别</translation>
    </message>
    <message>
        <source>Copy the chosen figure and what it was made from as text</source>
        <translation>将所选项目及其构成复制为文本</translation>
    </message>
    <message>
        <source>Search in the explanation</source>
        <translation>在解释中搜索</translation>
    </message>
    <message>
        <source>Search figures, symbols and sources</source>
        <translation>搜索项目、符号和来源</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Path of the chosen figure</source>
        <translation>所选项目的路径</translation>
    </message>
    <message>
        <source>&amp;Copy with everything below</source>
        <translation>复制本项及所有下级(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>展开所有下级(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse all below</source>
        <translation>折叠所有下级(&amp;O)</translation>
    </message>
    <message>
        <source>Under %1 ✕</source>
        <translation>采用 %1 ✕</translation>
    </message>
    <message>
        <source>Go back to the rulebook of the book</source>
        <translation>返回账簿的规则集</translation>
    </message>
</context>
<context>
    <name>marginscope::FilterBar</name>
    <message>
        <source>Filter positions</source>
        <translation>筛选持仓</translation>
    </message>
    <message>
        <source>Words that stand in the symbol, the group or the venue of a position.</source>
        <translation>持仓的代码、分组或交易所中包含的字词。</translation>
    </message>
    <message>
        <source>Filter by symbol, group, venue</source>
        <translation>按代码、分组、交易所筛选</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>筛选 ▾</translation>
    </message>
    <message>
        <source>Filter by kind of position</source>
        <translation>按持仓类型筛选</translation>
    </message>
    <message>
        <source>Group ▾</source>
        <translation>分组 ▾</translation>
    </message>
    <message>
        <source>Gather positions in groups</source>
        <translation>将持仓归入分组</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>重新应用</translation>
    </message>
    <message>
        <source>The book changed after its rows were filtered and sorted; they keep their places until then.</source>
        <translation>筛选和排序之后账簿已有更改；重新应用之前，各行保持原位。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>&amp;Underlying</source>
        <translation>标的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>到期日(&amp;E)</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>未建模</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Give up the filter %1</source>
        <translation>取消筛选 %1</translation>
    </message>
</context>
<context>
    <name>marginscope::GreeksModel</name>
    <message>
        <source>Selected legs</source>
        <translation>选中的持仓</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>%1 合计</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Δ coins</source>
        <translation>Δ 币</translation>
    </message>
    <message>
        <source>Δ adjusted</source>
        <translation>Δ 调整</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>Γ %1</source>
        <translation>Γ %1</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Vanna</source>
        <translation>Vanna</translation>
    </message>
    <message>
        <source>Volga</source>
        <translation>Volga</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>币</translation>
    </message>
    <message>
        <source>At model prices. Held: collateral and the coin P&amp;L of inverse contracts.</source>
        <translation>按模型价格。持有：担保品与反向合约以币计的盈亏。</translation>
    </message>
    <message>
        <source>%1 In %2.</source>
        <translation>%1 单位：%2。</translation>
    </message>
    <message>
        <source>P&amp;L: gain of the move by full revaluation at model prices.</source>
        <translation>盈亏：按模型价格完全重估该变动的盈利。</translation>
    </message>
    <message>
        <source>Explained: sum of the terms to the right, a Taylor expansion at the present market.</source>
        <translation>已解释：右侧各项之和，即在当前市场处的泰勒展开。</translation>
    </message>
    <message>
        <source>Residual: what the Greeks do not explain of the P&amp;L; terms of higher order.</source>
        <translation>残差：希腊值未能解释的盈亏；更高阶的项。</translation>
    </message>
    <message>
        <source>%1: its term of the Taylor expansion.</source>
        <translation>%1：其在泰勒展开中的项。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::GreeksPanel</name>
    <message>
        <source>Open a book to see its Greeks.</source>
        <translation>打开一个账簿以查看其希腊值。</translation>
    </message>
    <message>
        <source>Type a position to see its Greeks.</source>
        <translation>输入一个持仓以查看其希腊值。</translation>
    </message>
    <message>
        <source>The Greeks were not computed to the end.</source>
        <translation>希腊值未计算完成。</translation>
    </message>
    <message>
        <source>No position of the book could be modelled.</source>
        <translation>账簿中没有可建模的持仓。</translation>
    </message>
    <message>
        <source>The Greeks are being computed.</source>
        <translation>正在计算希腊值。</translation>
    </message>
    <message>
        <source>P&amp;L %1, explained %2, residual %3.</source>
        <translation>盈亏 %1，已解释 %2，残差 %3。</translation>
    </message>
    <message>
        <source>The Greeks explain all but %1 of it.</source>
        <translation>除 %1 外，希腊值均可解释。</translation>
    </message>
    <message>
        <source>Volatilities stick to their strikes, no time passes. Left and Right go from price to price, Up and Down from curve to curve.</source>
        <translation>波动率固定于行权价，时间不变。左右键在价格间移动，上下键在曲线间移动。</translation>
    </message>
    <message>
        <source>%1 of %2 over the price</source>
        <translation>%2 的 %1 随价格变化</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>盈亏，%1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Selected legs</source>
        <translation>选中的持仓</translation>
    </message>
    <message>
        <source>Greeks of the book</source>
        <translation>账簿的希腊值</translation>
    </message>
    <message>
        <source>What is shown of the Greeks</source>
        <translation>显示希腊值的哪一部分</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>希腊值</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>P&amp;L explained</source>
        <translation>盈亏解释</translation>
    </message>
    <message>
        <source>What the Greeks are divided by</source>
        <translation>希腊值的划分方式</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>按持仓</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>按到期日</translation>
    </message>
    <message>
        <source>By underlying</source>
        <translation>按标的</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按分组</translation>
    </message>
    <message>
        <source>Figure over the price</source>
        <translation>随价格变化的数值</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Delta, coins</source>
        <translation>Delta，币</translation>
    </message>
    <message>
        <source>Adjusted delta, coins</source>
        <translation>调整后 Delta，币</translation>
    </message>
    <message>
        <source>Gamma, coins</source>
        <translation>Gamma，币</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Vanna</source>
        <translation>Vanna</translation>
    </message>
    <message>
        <source>Volga</source>
        <translation>Volga</translation>
    </message>
    <message>
        <source>Underlying of the ladder</source>
        <translation>阶梯的标的</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Show the ladder as a table</source>
        <translation>以表格显示阶梯</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>复制所选单元格、整个表格或图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>将数值或图写入文件</translation>
    </message>
    <message>
        <source>Price move in percent</source>
        <translation>价格变动（百分比）</translation>
    </message>
    <message>
        <source>Relative move of volatilities in percent</source>
        <translation>波动率的相对变动（百分比）</translation>
    </message>
    <message>
        <source>Days that pass</source>
        <translation>经过的天数</translation>
    </message>
    <message>
        <source>Change of the rate in points</source>
        <translation>利率变动（点）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Rate (pts)</source>
        <translation>利率（点）</translation>
    </message>
    <message>
        <source>Ladder over the price</source>
        <translation>随价格的阶梯</translation>
    </message>
    <message>
        <source>Ladder over the price, figures</source>
        <translation>随价格的阶梯，数值</translation>
    </message>
</context>
<context>
    <name>marginscope::HeatMapWidget</name>
    <message>
        <source>There is no surface to draw.</source>
        <translation>没有可绘制的曲面。</translation>
    </message>
    <message>
        <source>Surface, heat map</source>
        <translation>曲面，热力图</translation>
    </message>
    <message>
        <source>No surface yet: open a book, and its margin over price and volatility appears here.</source>
        <translation>尚无曲面：打开账簿后，此处将显示其保证金随价格和波动率的变化。</translation>
    </message>
    <message>
        <source>%1. Arrow keys move the cursor, Home returns to the unmoved market.</source>
        <translation>%1。用方向键移动光标，按 Home 返回未变动的市场。</translation>
    </message>
</context>
<context>
    <name>marginscope::HedgePanel</name>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>Found so far: %1 – frees %2 for %3.</source>
        <translation>目前找到：%1，释放 %2，成本 %3。</translation>
    </message>
    <message>
        <source>P&amp;L at the worst volatility, before and after</source>
        <translation>最差波动率下的盈亏，之前与之后</translation>
    </message>
    <message>
        <source>Price move of all underlyings</source>
        <translation>所有标的的价格变动</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>盈亏，%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Required after</source>
        <translation>之后要求</translation>
    </message>
    <message>
        <source>Requirement against the size of the hedge</source>
        <translation>要求随对冲规模的变化</translation>
    </message>
    <message>
        <source>Size, 100 % = as suggested</source>
        <translation>规模，100 % = 按建议</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>要求，%1</translation>
    </message>
    <message>
        <source>Open a book to find its cheapest hedge.</source>
        <translation>打开账簿以寻找其最低成本的对冲。</translation>
    </message>
    <message>
        <source>Type a position to find what hedges it for the least.</source>
        <translation>输入持仓以寻找成本最低的对冲。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message numerus="yes">
        <source>The book has %n positions: press “Find” to search.</source>
        <translation>
            <numerusform>账簿有 %n 个持仓：按“寻找”开始搜索.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest hedge is being searched.</source>
        <translation>正在寻找最低成本的对冲。</translation>
    </message>
    <message>
        <source>Hedge: %1</source>
        <translation>对冲：%1</translation>
    </message>
    <message>
        <source>Cheapest hedge</source>
        <translation>最低成本对冲</translation>
    </message>
    <message>
        <source>What the hedge is for</source>
        <translation>对冲的目的</translation>
    </message>
    <message>
        <source>Least requirement</source>
        <translation>要求最低</translation>
    </message>
    <message>
        <source>Excess at least</source>
        <translation>盈余至少</translation>
    </message>
    <message>
        <source>Requirement at most</source>
        <translation>要求至多</translation>
    </message>
    <message>
        <source>Amount to reach</source>
        <translation>要达到的金额</translation>
    </message>
    <message>
        <source>an amount, for instance 50000</source>
        <translation>金额，例如 50000</translation>
    </message>
    <message>
        <source>Regime whose figure counts</source>
        <translation>以哪种保证金模式为准</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Portfolio and cross</source>
        <translation>组合与全仓</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>寻找</translation>
    </message>
    <message>
        <source>Searches with what the form says</source>
        <translation>按表单内容搜索</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Level of the requirement</source>
        <translation>保证金要求的级别</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Contracts that may be traded</source>
        <translation>可交易的合约</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>所有合约</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
    <message>
        <source>Perpetuals and futures</source>
        <translation>永续与期货</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>手数</translation>
    </message>
    <message>
        <source>Whole lots</source>
        <translation>整手</translation>
    </message>
    <message>
        <source>Parts of lots</source>
        <translation>零碎手数</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>none: cost counts too</source>
        <translation>无：成本一并计入</translation>
    </message>
    <message>
        <source>Most legs</source>
        <translation>最多腿数</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Delta after, coins</source>
        <translation>之后 Delta（币）</translation>
    </message>
    <message>
        <source>from:to, such as -1:1</source>
        <translation>从:到，例如 -1:1</translation>
    </message>
    <message>
        <source>Days to expiry</source>
        <translation>距到期天数</translation>
    </message>
    <message>
        <source>from:to, such as 7:90</source>
        <translation>从:到，例如 7:90</translation>
    </message>
    <message>
        <source>Delta of options</source>
        <translation>期权 Delta</translation>
    </message>
    <message>
        <source>from:to, such as 0.1:0.4</source>
        <translation>从:到，例如 0.1:0.4</translation>
    </message>
    <message>
        <source>Most of one contract</source>
        <translation>单一合约上限</translation>
    </message>
    <message>
        <source>coins; as much as the book holds</source>
        <translation>币；与账簿持有量相同</translation>
    </message>
    <message>
        <source>Suggested hedges</source>
        <translation>建议的对冲</translation>
    </message>
    <message>
        <source>Before and after the hedge</source>
        <translation>对冲前后</translation>
    </message>
    <message>
        <source>Choose a suggestion to see what it changes.</source>
        <translation>选择一条建议以查看其影响。</translation>
    </message>
    <message>
        <source>Before and after the hedge, figures</source>
        <translation>对冲前后，数值</translation>
    </message>
    <message>
        <source>Details of the hedge</source>
        <translation>对冲详情</translation>
    </message>
    <message>
        <source>What is shown of the hedge</source>
        <translation>显示对冲的哪些内容</translation>
    </message>
    <message>
        <source>P&amp;L by price</source>
        <translation>按价格的盈亏</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>按规模</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>保证金模式</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>各腿</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Other rulebooks</source>
        <translation>其他规则集</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Show the picture as a table</source>
        <translation>以表格显示图</translation>
    </message>
    <message>
        <source>Takes the legs into the what-if ticket (Enter)</source>
        <translation>将各腿填入假设交易单（回车）</translation>
    </message>
    <message>
        <source>Trades the legs in the book as one step that can be undone</source>
        <translation>在账簿中一步完成各腿交易，可撤销</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>复制所选单元格、整个表格或图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>将数值或图写入文件</translation>
    </message>
    <message>
        <source>To ticket</source>
        <translation>填入交易单</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Budget, number of legs, delta band, which contracts, how liquid</source>
        <translation>预算、腿数、Delta 区间、哪些合约、流动性</translation>
    </message>
    <message>
        <source>Contracts without bid or ask</source>
        <translation>无买价或卖价的合约</translation>
    </message>
    <message>
        <source>Mark and assumed spread</source>
        <translation>标记价加假设价差</translation>
    </message>
    <message>
        <source>Not traded</source>
        <translation>不交易</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>最大价差</translation>
    </message>
    <message>
        <source>percent of mid, such as 5</source>
        <translation>占中间价的百分比，如 5</translation>
    </message>
    <message>
        <source>Least open interest</source>
        <translation>最低持仓量</translation>
    </message>
    <message>
        <source>coins, or listed contracts</source>
        <translation>币数，或上市合约张数</translation>
    </message>
    <message>
        <source>Least volume of 24 h</source>
        <translation>最低 24 小时成交量</translation>
    </message>
    <message>
        <source>Share of open interest</source>
        <translation>占持仓量的比例</translation>
    </message>
    <message>
        <source>at most, percent, such as 10</source>
        <translation>至多，百分比，如 10</translation>
    </message>
</context>
<context>
    <name>marginscope::HistogramWidget</name>
    <message>
        <source>Distribution of the P&amp;L</source>
        <translation>盈亏分布</translation>
    </message>
    <message>
        <source>%1. Left and Right move the cursor, Home goes to the value at risk.</source>
        <translation>%1。用左右键移动光标，按 Home 到风险价值。</translation>
    </message>
    <message>
        <source>There is no distribution to draw.</source>
        <translation>没有可绘制的分布。</translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryDelegate</name>
    <message>
        <source>you are here, saved</source>
        <translation>当前位置，已保存</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>在此保存</translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>在此保存</translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryPanel</name>
    <message>
        <source>History of the book</source>
        <translation>账簿的历史记录</translation>
    </message>
    <message>
        <source>Each change of the book becomes a step here; click a step to go back to it.</source>
        <translation>账簿的每次更改都会在此成为一个步骤；点击步骤即可返回。</translation>
    </message>
</context>
<context>
    <name>marginscope::HitModel</name>
    <message>
        <source>Binds now: %1</source>
        <translation>当前约束：%1</translation>
    </message>
    <message>
        <source>Until an add-on, a minimum or a charge begins or ends to count</source>
        <translation>直到某项附加、最低额或费用开始或停止计入</translation>
    </message>
    <message>
        <source>Below zero now: the distances are those back to zero</source>
        <translation>当前低于零：距离为回到零的距离</translation>
    </message>
    <message>
        <source>Until the excess is zero</source>
        <translation>直到盈余为零</translation>
    </message>
    <message>
        <source>Nothing in the book expires</source>
        <translation>账簿中没有到期的合约</translation>
    </message>
    <message>
        <source>Not within %1 days, the last expiry</source>
        <translation>%1 天（最后到期日）内不会发生</translation>
    </message>
    <message>
        <source>Not as far as %1</source>
        <translation>到 %1 为止不会发生</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1 (price %2)</source>
        <translation>%1（价格 %2）</translation>
    </message>
    <message>
        <source>%1: the excess is zero</source>
        <translation>%1：盈余为零</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Until zero excess</source>
        <translation>直到盈余为零</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Until a position or charge comes into another bracket or tier, or a rate to its floor or cap</source>
        <translation>直到某头寸或费用进入另一层级或档位，或费率触及下限或上限</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <translation>%1：%2（现为 %3）</translation>
    </message>
</context>
<context>
    <name>marginscope::HitPane</name>
    <message>
        <source>Hit distances</source>
        <translation>触发距离</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>变动对象</translation>
    </message>
    <message>
        <source>Underlyings whose price and volatility move; all others stand</source>
        <translation>价格与波动率变动的标的；其余不变</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部一起</translation>
    </message>
    <message>
        <source>Smallest moves of</source>
        <translation>最小变动</translation>
    </message>
    <message>
        <source>Hit distances being computed</source>
        <translation>正在计算触发距离</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Open a book to see how far its margin call is.</source>
        <translation>打开账簿以查看距追加保证金有多远。</translation>
    </message>
    <message>
        <source>Type a position to see how far trouble is.</source>
        <translation>输入持仓以查看离风险有多远。</translation>
    </message>
    <message>
        <source>The distances were not computed to the end.</source>
        <translation>距离未计算完毕。</translation>
    </message>
    <message>
        <source>The distances are being computed.</source>
        <translation>正在计算距离。</translation>
    </message>
    <message>
        <source>Stopped: the distances are not those of the present book.</source>
        <translation>已停止：这些距离不属于当前账簿。</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ 已过时</translation>
    </message>
    <message>
        <source>Choose a cell to see what happens there; Enter shows the place on the map.</source>
        <translation>选择单元格以查看其含义；按 Enter 在图上显示该位置。</translation>
    </message>
</context>
<context>
    <name>marginscope::KeptReconciliationsModel</name>
    <message>
        <source>Kept (UTC)</source>
        <translation>保存时间 (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>保证金模式</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Difference: ours less the venue&apos;s</source>
        <translation>差额：我方减交易所</translation>
    </message>
</context>
<context>
    <name>marginscope::LadderModel</name>
    <message>
        <source>binding: %1</source>
        <translation>约束：%1</translation>
    </message>
    <message>
        <source>▲ margin call</source>
        <translation>▲ 追加保证金</translation>
    </message>
    <message>
        <source>▲ a hedge disappears</source>
        <translation>▲ 对冲消失</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) expire</source>
        <translation>
            <numerusform>%n 个合约到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>▲ what expired saved</source>
        <translation>▲ 到期者曾节省</translation>
    </message>
    <message>
        <source>if %1 is exercised</source>
        <translation>若 %1 被行权</translation>
    </message>
    <message>
        <source>if %1 lapses</source>
        <translation>若 %1 失效</translation>
    </message>
    <message>
        <source>%1 is %2 from its strike when it expires: it may go either way.</source>
        <translation>%1 到期时距其行权价 %2：两种结果皆有可能。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After the move</source>
        <translation>变动之后</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>options %1</source>
        <translation>期权 %1</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Friday %1 to Monday</source>
        <translation>星期五 %1 至星期一</translation>
    </message>
    <message>
        <source>three days of ageing</source>
        <translation>经过三天</translation>
    </message>
    <message>
        <source>Each step: the book before and after what expires that day.</source>
        <translation>每一步：账簿在当日到期前后的状态。</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>When, or what expires then.</source>
        <translation>时间，或届时到期者。</translation>
    </message>
    <message>
        <source>What must be held, in the reporting currency.</source>
        <translation>必须持有的金额，以报告货币计。</translation>
    </message>
    <message>
        <source>Change of the requirement since the line before.</source>
        <translation>要求相对上一行的变化。</translation>
    </message>
    <message>
        <source>Equity that enters the test of the regime, after haircut.</source>
        <translation>计入该模式检验的权益，已扣折扣。</translation>
    </message>
    <message>
        <source>Equity less requirement; below zero is a margin call.</source>
        <translation>权益减要求；低于零即为追加保证金。</translation>
    </message>
    <message>
        <source>What settles and what binds.</source>
        <translation>结算了什么、何者约束。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n smaller one(s)</source>
        <translation>
            <numerusform>… 另有 %n 个较小者</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports have all of them.</source>
        <translation>导出文件包含全部。</translation>
    </message>
</context>
<context>
    <name>marginscope::LadderPanel</name>
    <message>
        <source>Open a book to see what its expiries do.</source>
        <translation>打开账簿以查看其到期的影响。</translation>
    </message>
    <message>
        <source>Type a position to see what its expiry does.</source>
        <translation>输入持仓以查看其到期的影响。</translation>
    </message>
    <message>
        <source>The ladder was not computed to the end.</source>
        <translation>阶梯未计算完成。</translation>
    </message>
    <message>
        <source>Choose a number of days to roll the book over.</source>
        <translation>选择将账簿向前推移的天数。</translation>
    </message>
    <message>
        <source>Nothing in this book expires.</source>
        <translation>此账簿中没有到期合约。</translation>
    </message>
    <message>
        <source>The ladder is being computed.</source>
        <translation>正在计算阶梯。</translation>
    </message>
    <message>
        <source>No hedge disappears on the way.</source>
        <translation>途中没有对冲消失。</translation>
    </message>
    <message>
        <source>▲ On %1 a hedge disappears.</source>
        <translation>▲ %1 有对冲消失。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) could not be modelled.</source>
        <translation>
            <numerusform>▲ %n 行无法建模。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices stay where they are, volatilities stay with their strikes. Left and Right go from day to day, Up and Down from curve to curve.</source>
        <translation>价格保持不变，波动率随行权价不变。左右键逐日移动，上下键切换曲线。</translation>
    </message>
    <message>
        <source>%1, %2, until the last expiry</source>
        <translation>%1，%2，至最后到期日</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Expiry ladder of the book</source>
        <translation>账簿的到期阶梯</translation>
    </message>
    <message>
        <source>What is shown of the ladder</source>
        <translation>显示阶梯的哪一部分</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>保证金模式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Figure of the picture</source>
        <translation>图中的数值</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>复制所选单元格、整个表格或图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>将数值或图写入文件</translation>
    </message>
    <message>
        <source>Price move at once, in percent</source>
        <translation>立即的价格变动，百分比</translation>
    </message>
    <message>
        <source>Relative move of volatilities at once, in percent</source>
        <translation>立即的波动率相对变动，百分比</translation>
    </message>
    <message>
        <source>An option this near its strike at expiry is shown with both outcomes</source>
        <translation>到期时距行权价如此之近的期权将显示两种结果</translation>
    </message>
    <message>
        <source>Days to roll the book over, day by day</source>
        <translation>逐日向前推移账簿的天数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>贴近</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Expiry ladder</source>
        <translation>到期阶梯</translation>
    </message>
    <message>
        <source>Figures of the regimes over the days</source>
        <translation>各模式的数值随天数的变化</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>图的数值</translation>
    </message>
    <message>
        <source>Figures of the regimes over the days, as a table</source>
        <translation>各模式的数值随天数的变化，表格</translation>
    </message>
</context>
<context>
    <name>marginscope::LanguageManager</name>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryHistory</name>
    <message>
        <source>“%1” was not done. %2</source>
        <translation>未能执行“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” was not undone. %2</source>
        <translation>未能撤销“%1”。%2</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryModel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>Market: %1</source>
        <translation>市场：%1</translation>
    </message>
    <message>
        <source>Rulebook: %1</source>
        <translation>规则集：%1</translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation>未命名账簿</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>book, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Changes to “%1” that were not saved, as of %2. Enter opens them again.</source>
        <translation>对“%1”的未保存更改，截至 %2。按 Enter 重新打开。</translation>
    </message>
    <message>
        <source>My books</source>
        <translation>我的账簿</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>%1
The file is not there any more.</source>
        <translation>%1
该文件已不存在。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>unsaved changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, open, with unsaved changes</source>
        <translation>%1，已打开，有未保存的更改</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，已打开</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1，缺失</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>假设情景</translation>
    </message>
    <message>
        <source>What-ifs of this book. Enter opens it.</source>
        <translation>此账簿的假设情景。按回车键打开它。</translation>
    </message>
    <message>
        <source>This book is not in the store any more; its what-ifs are whole books.</source>
        <translation>此账簿已不在存储库中；其假设情景本身是完整的账簿。</translation>
    </message>
    <message>
        <source>What-if of “%1”</source>
        <translation>“%1”的假设情景</translation>
    </message>
    <message>
        <source>%1, what-if</source>
        <translation>%1，假设情景</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryPanel</name>
    <message>
        <source>Search books  Ctrl+P</source>
        <translation>搜索账簿  Ctrl+P</translation>
    </message>
    <message>
        <source>Search books</source>
        <translation>搜索账簿</translation>
    </message>
    <message>
        <source>My books</source>
        <translation>我的账簿</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建账簿</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Folder “%1” deleted; its books are kept.</source>
        <translation>已删除文件夹“%1”；其中的账簿已保留。</translation>
    </message>
    <message>
        <source>“%1” discarded.</source>
        <translation>已丢弃“%1”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;book</source>
        <translation>新建账簿(&amp;B)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Save in the store</source>
        <translation>保存到存储库</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No book matches “%1”.</source>
        <translation>没有与“%1”匹配的账簿。</translation>
    </message>
    <message>
        <source>No books yet. Save the open book to the store to see it here.</source>
        <translation>尚无账簿。将打开的账簿保存到存储库后会显示在此处。</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryTree</name>
    <message>
        <source>Books</source>
        <translation>账簿</translation>
    </message>
</context>
<context>
    <name>marginscope::MainWindow</name>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Open books</source>
        <translation>打开的账簿</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open market…</source>
        <translation>打开市场…</translation>
    </message>
    <message>
        <source>Reset market to file</source>
        <translation>将市场重置为文件内容</translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation>未命名账簿</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 已被其他程序更改，而您也有自己的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>tab of a book with unsaved changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Marginscope</source>
        <translation>Marginscope</translation>
    </message>
    <message>
        <source>%1[*] – Marginscope</source>
        <translation>%1[*] – Marginscope</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Figures current, drawing…</source>
        <translation>数字已更新，正在绘制…</translation>
    </message>
    <message>
        <source>All figures current</source>
        <translation>所有数字均为最新</translation>
    </message>
    <message>
        <source>3 regimes in %1 ms</source>
        <translation>3 种模式，用时 %1 ms</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>My books</source>
        <translation>我的账簿</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved changes of %n book(s) were kept when Marginscope ended.</source>
        <translation>
            <numerusform>Marginscope 结束时保留了 %n 个账簿的未保存更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>What-if %1[*] – Marginscope</source>
        <translation>假设情景 %1[*] – Marginscope</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketAssetsModel</name>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>价格（%1）</translation>
    </message>
    <message>
        <source>%1 needs a price; press Delete to remove the asset.</source>
        <translation>%1 需要价格；按 Delete 移除该资产。</translation>
    </message>
    <message>
        <source>Price of %1 to %2</source>
        <translation>将 %1 的价格改为 %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>移除 %1 的价格</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n prices</source>
        <translation>
            <numerusform>移除 %n 个价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an asset such as EUR, then its price.</source>
        <translation>输入 EUR 之类的资产，再输入价格。</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketExpiriesModel</name>
    <message>
        <source>No forward: spot stands in.</source>
        <translation>无远期价：以现货代替。</translation>
    </message>
    <message>
        <source>No rate: values are not discounted.</source>
        <translation>无利率：价值不贴现。</translation>
    </message>
    <message>
        <source>No smile: options of this expiry are not modelled.</source>
        <translation>无微笑曲线：该到期日的期权未建模。</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>远期价</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基差</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>ATM vol</source>
        <translation>ATM 波动率</translation>
    </message>
    <message>
        <source>Days from the time of the market to the expiry.</source>
        <translation>从市场时间到到期日的天数。</translation>
    </message>
    <message>
        <source>Leave it empty to let spot stand in.</source>
        <translation>留空则以现货代替。</translation>
    </message>
    <message>
        <source>Forward against spot, in percent.</source>
        <translation>远期价相对现货，以百分比计。</translation>
    </message>
    <message>
        <source>Continuous, per year. Used where the rulebook discounts.</source>
        <translation>连续复利，年化。用于规则集要求贴现之处。</translation>
    </message>
    <message>
        <source>Volatility at the forward. Changing it moves the whole smile: listed points by one difference, SVI by its level.</source>
        <translation>远期价处的波动率。更改它会移动整条微笑曲线：列表点按同一差值移动，SVI 按其水平移动。</translation>
    </message>
    <message>
        <source>Forward of %1 to %2</source>
        <translation>将 %1 的远期价改为 %2</translation>
    </message>
    <message>
        <source>Forward of %1 from spot</source>
        <translation>%1 远期价由现货推算</translation>
    </message>
    <message>
        <source>Basis of %1 to %2</source>
        <translation>%1 基差改为 %2</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1 利率</translation>
    </message>
    <message>
        <source>Remove the points of the smile where it is shown to take the volatility away.</source>
        <translation>要去掉波动率，请在显示微笑曲线处移除其各点。</translation>
    </message>
    <message>
        <source>Volatility of %1 to %2</source>
        <translation>%1 波动率改为 %2</translation>
    </message>
    <message>
        <source>“%1” is not an expiry, such as 26MAR27 or 2027-03-26.</source>
        <translation>“%1”不是到期日，应如 26MAR27 或 2027-03-26。</translation>
    </message>
    <message>
        <source>Add expiry %1</source>
        <translation>添加到期日 %1</translation>
    </message>
    <message>
        <source>Type an expiry such as 26MAR27 or 2027-03-26.</source>
        <translation>输入到期日，如 26MAR27 或 2027-03-26。</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketHeader</name>
    <message>
        <source>● edited</source>
        <translation>● 已编辑</translation>
    </message>
    <message>
        <source>✓ nothing missing</source>
        <translation>✓ 无缺失</translation>
    </message>
    <message>
        <source>Reset to file</source>
        <translation>重置为文件</translation>
    </message>
    <message>
        <source>The market was changed by hand; its file was not.</source>
        <translation>市场已手动更改；其文件未变。</translation>
    </message>
    <message>
        <source>The market has everything the book needs.</source>
        <translation>市场已具备账簿所需的全部数据。</translation>
    </message>
    <message>
        <source>What the book needs and the market does not have.</source>
        <translation>账簿需要而市场中缺少的数据。</translation>
    </message>
    <message>
        <source>Takes back every change made here by hand. Can be undone.</source>
        <translation>撤回在此手动所做的全部更改。可撤销。</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>未打开账簿</translation>
    </message>
    <message>
        <source>as of %1 · ▲ stale, %2</source>
        <translation>截至 %1 · ▲ 已过期，%2</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <comment>time, age in words</comment>
        <translation>截至 %1 · %2</translation>
    </message>
    <message>
        <source>▲ 1 gap</source>
        <translation>▲ 1 项缺失</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n gaps</source>
        <translation>
            <numerusform>▲ %n 项缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>a row that is not counted, and why</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>1 quoted mark of %1 is no longer used; the model prices it.</source>
        <translation>%1 的 1 个报价标记价不再使用；改由模型定价。</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted marks of %1 are no longer used; the model prices them.</source>
        <translation>
            <numerusform>%1 的 %n 个报价标记价不再使用；改由模型定价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset the market to its file</source>
        <translation>将市场重置为其文件</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketQuotesModel</name>
    <message>
        <source>No mark: the model&apos;s price stands in.</source>
        <translation>无标记价：以模型价代替。</translation>
    </message>
    <message>
        <source>Nobody quotes this side.</source>
        <translation>这一侧无人报价。</translation>
    </message>
    <message>
        <source>The bid is above the ask: nothing is traded at them.</source>
        <translation>买价高于卖价：不按其成交。</translation>
    </message>
    <message>
        <source>A price of 0: nobody quotes this side.</source>
        <translation>价格为 0：这一侧无人报价。</translation>
    </message>
    <message>
        <source>Not quoted on both sides.</source>
        <translation>未双边报价。</translation>
    </message>
    <message>
        <source>The market does not say it.</source>
        <translation>市场未给出。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>Open interest</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>Volume 24 h</source>
        <translation>24 小时成交量</translation>
    </message>
    <message>
        <source>What a position is valued at: coins per coin of inverse options, money per coin of linear contracts.</source>
        <translation>持仓的估值价格：反向期权为每币折合币数，线性合约为每币金额。</translation>
    </message>
    <message>
        <source>What selling gets, in the unit of the mark.</source>
        <translation>卖出所得，单位同标记价。</translation>
    </message>
    <message>
        <source>What buying pays, in the unit of the mark.</source>
        <translation>买入所付，单位同标记价。</translation>
    </message>
    <message>
        <source>Ask less bid, as a share of their middle.</source>
        <translation>卖价减买价，占中间价的比例。</translation>
    </message>
    <message>
        <source>In the unit of a position&apos;s quantity: coins of coin options, contracts of listed ones.</source>
        <translation>单位同持仓数量：币本位期权为币数，上市合约为张数。</translation>
    </message>
    <message>
        <source>Quotes are those of the market&apos;s source; they are not edited here.</source>
        <translation>报价来自市场数据源，不在此处编辑。</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSliders</name>
    <message>
        <source>Reset moves</source>
        <translation>重置变动</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Volatility</source>
        <translation>波动率(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Days later</source>
        <translation>天数推移(&amp;D)</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Move the market</source>
        <translation>变动市场</translation>
    </message>
    <message>
        <source>Which price moves</source>
        <translation>变动哪个价格</translation>
    </message>
    <message>
        <source>Which price moves; volatility and days move everywhere.</source>
        <translation>变动哪个价格；波动率和天数则全部变动。</translation>
    </message>
    <message>
        <source>Puts price, volatility and days back to the market as it is.</source>
        <translation>将价格、波动率和天数恢复为市场现状。</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>变动：%1</translation>
    </message>
    <message>
        <source>Double click or Home: back to zero.</source>
        <translation>双击或按 Home 键：归零。</translation>
    </message>
    <message>
        <source>Move: %1, exactly</source>
        <translation>变动：%1，精确值</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>全部价格</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSmileModel</name>
    <message>
        <source>b must be 0 or more, so that the wings do not point down.</source>
        <translation>b 须大于或等于 0，以免两翼向下。</translation>
    </message>
    <message>
        <source>ρ must lie between −1 and 1.</source>
        <translation>ρ 须介于 −1 与 1 之间。</translation>
    </message>
    <message>
        <source>σ must be above 0.</source>
        <translation>σ 须大于 0。</translation>
    </message>
    <message>
        <source>b (1 + |ρ|) must be at most 2, or the wings allow arbitrage.</source>
        <translation>b (1 + |ρ|) 不得超过 2，否则两翼存在套利。</translation>
    </message>
    <message>
        <source>The lowest total variance, a + b σ √(1 − ρ²), would be %1; it must not be negative.</source>
        <translation>最低总方差 a + b σ √(1 − ρ²) 将为 %1；不得为负。</translation>
    </message>
    <message>
        <source>The time to expiry is used.</source>
        <translation>使用距到期时间。</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>行权价</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>相对远期</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Between strikes total variance is linear in ln(K/F); outside them the last volatility holds.</source>
        <translation>行权价之间总方差对 ln(K/F) 呈线性；范围之外沿用末端波动率。</translation>
    </message>
    <message>
        <source>Press Delete to remove a point.</source>
        <translation>按 Delete 键移除点。</translation>
    </message>
    <message>
        <source>Strike %1 of %2 to %3</source>
        <translation>%2 的行权价 %1 改为 %3</translation>
    </message>
    <message>
        <source>Volatility of %1 at %2 to %3</source>
        <translation>%2 在 %1 的波动率改为 %3</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 须为数字。</translation>
    </message>
    <message>
        <source>%1 of the smile of %2</source>
        <translation>%2 微笑曲线的 %1</translation>
    </message>
    <message>
        <source>An SVI smile has no points to remove.</source>
        <translation>SVI 微笑曲线没有可移除的点。</translation>
    </message>
    <message>
        <source>Remove the point at %1 from %2</source>
        <translation>从 %2 移除 %1 处的点</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n points from %1</source>
        <translation>
            <numerusform>从 %1 移除 %n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 at %2 to the smile of %3</source>
        <translation>在 %3 微笑曲线的 %2 处添加 %1</translation>
    </message>
    <message>
        <source>Type a strike, then its volatility in percent.</source>
        <translation>先输入行权价，再输入其波动率（百分比）。</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketTableModel</name>
    <message>
        <source>“%1” is not the code of an asset, such as BTC or USDC.</source>
        <translation>“%1”不是资产代码，应如 BTC 或 USDC。</translation>
    </message>
    <message>
        <source>The smile has this strike already.</source>
        <translation>微笑曲线已有此行权价。</translation>
    </message>
    <message>
        <source>The market has this already.</source>
        <translation>市场中已有此项。</translation>
    </message>
    <message>
        <source>Give the perpetual a price first; funding belongs to it.</source>
        <translation>请先给出永续价格；资金费属于永续。</translation>
    </message>
    <message>
        <source>A volatility is above 0 % and at most 5000 %; this would leave one outside that at some strike.</source>
        <translation>波动率须大于 0 % 且不超过 5000 %；此值会使某行权价的波动率超出该范围。</translation>
    </message>
    <message>
        <source>The smile is SVI and would have negative variance somewhere at this level. Type a higher volatility or change its parameters.</source>
        <translation>微笑曲线为 SVI，在此水平会出现负方差。请输入更高的波动率或更改其参数。</translation>
    </message>
    <message>
        <source>A rate lies between −100 % and 500 %.</source>
        <translation>利率须介于 −100 % 与 500 % 之间。</translation>
    </message>
    <message>
        <source>A basis is above −100 %: a forward is a positive price.</source>
        <translation>基差须大于 −100 %：远期价为正数。</translation>
    </message>
    <message>
        <source>A traded volume is 0 or more.</source>
        <translation>成交量须大于或等于 0。</translation>
    </message>
    <message>
        <source>A strike is above 0.</source>
        <translation>行权价须大于 0。</translation>
    </message>
    <message>
        <source>A time is above 0 years; leave it empty for the time to expiry.</source>
        <translation>时间须大于 0 年；留空则使用距到期时间。</translation>
    </message>
    <message>
        <source>An expiry lies after the time of the market.</source>
        <translation>到期日须晚于市场时间。</translation>
    </message>
    <message>
        <source>A price is above 0 and at most 1 000 000 000 000 000.</source>
        <translation>价格须大于 0 且不超过 1 000 000 000 000 000。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions</comment>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>millions</comment>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Rows of this table stay. Empty a cell by typing nothing into it; Undo takes an added row back.</source>
        <translation>此表的行不可移除。将单元格输入为空即可清空；“撤销”可撤回已添加的行。</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketTables</name>
    <message>
        <source>Parts of the market</source>
        <translation>市场组成部分</translation>
    </message>
    <message>
        <source>Underlyings</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>微笑曲线</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>其他资产</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>A new spot takes forwards and perpetual along by the same ratio. Quoted marks that depend on a changed figure are no longer used.</source>
        <translation>更改现货价会使远期价和永续价按相同比例变动。依赖于已更改数值的报价标记价不再使用。</translation>
    </message>
    <message>
        <source>A new ATM volatility moves the whole smile. Forward and basis change together.</source>
        <translation>更改 ATM 波动率会移动整条微笑曲线。远期价与基差同时变动。</translation>
    </message>
    <message>
        <source>An SVI curve: total variance over ln(K/F). Parameters that allow arbitrage are refused.</source>
        <translation>SVI 曲线：总方差对 ln(K/F)。允许套利的参数会被拒绝。</translation>
    </message>
    <message>
        <source>Type a strike and a volatility in the last row to add a point; Delete removes one.</source>
        <translation>在最后一行输入行权价和波动率可添加点；按 Delete 键移除点。</translation>
    </message>
    <message>
        <source>Prices of collateral that is no underlying. Delete removes one.</source>
        <translation>非标的抵押品的价格。按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Positions are valued at the mark; hedges and tickets can be done at bid and ask. Quotes of what is changed by hand are no longer used.</source>
        <translation>持仓按标记价估值；对冲与交易单可按买价和卖价成交。手动更改之处的报价不再使用。</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketUnderlyingsModel</name>
    <message>
        <source>No perpetual price: spot stands in.</source>
        <translation>无永续价格：以现货价代替。</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>现货</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>永续</translation>
    </message>
    <message>
        <source>Funding 8 h</source>
        <translation>8 h 资金费</translation>
    </message>
    <message>
        <source>Index price. Forwards and the perpetual keep their basis: they move by the same ratio. Volatilities stay with their strikes.</source>
        <translation>指数价格。远期价和永续价保持基差：按相同比例变动。波动率随其行权价不变。</translation>
    </message>
    <message>
        <source>Leave it empty to let spot stand in.</source>
        <translation>留空则以现货价代替。</translation>
    </message>
    <message>
        <source>Funding of the perpetual per 8 hours, in percent.</source>
        <translation>永续每 8 小时的资金费，以百分比计。</translation>
    </message>
    <message>
        <source>Average daily volume in the currency of the market.</source>
        <translation>日均成交量，以市场货币计。</translation>
    </message>
    <message>
        <source>%1 needs a spot price.</source>
        <translation>%1 需要现货价格。</translation>
    </message>
    <message>
        <source>Spot of %1 to %2</source>
        <translation>%1 现货价改为 %2</translation>
    </message>
    <message>
        <source>Perpetual of %1 to %2</source>
        <translation>%1 永续价改为 %2</translation>
    </message>
    <message>
        <source>Perpetual of %1 from spot</source>
        <translation>%1 永续价由现货推算</translation>
    </message>
    <message>
        <source>Funding of %1</source>
        <translation>%1 资金费</translation>
    </message>
    <message>
        <source>Daily volume of %1</source>
        <translation>%1 日成交量</translation>
    </message>
    <message>
        <source>Add underlying %1</source>
        <translation>添加标的 %1</translation>
    </message>
    <message>
        <source>Volume a day</source>
        <translation>日成交量</translation>
    </message>
    <message>
        <source>Type an underlying such as SOL, then its spot price.</source>
        <translation>输入标的（如 SOL），再输入其现货价格。</translation>
    </message>
</context>
<context>
    <name>marginscope::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>marginscope::MessagesPanel</name>
    <message>
        <source>Go to row</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>复制全部消息(&amp;A)</translation>
    </message>
</context>
<context>
    <name>marginscope::OpenBook</name>
    <message>
        <source>Choose market %1</source>
        <translation>选择市场 %1</translation>
    </message>
    <message>
        <source>Choose rulebook %1</source>
        <translation>选择规则集 %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>Market move</source>
        <translation>市场变动</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Make it a book of its own</source>
        <translation>转为独立账簿</translation>
    </message>
</context>
<context>
    <name>marginscope::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>marginscope::PasteDialog</name>
    <message>
        <source>▲ not a number</source>
        <translation>▲ 不是数字</translation>
    </message>
    <message>
        <source>Paste positions</source>
        <translation>粘贴持仓</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Which mark separates the decimals in the numbers of the clipboard?</source>
        <translation>剪贴板中的数字以哪个符号作小数分隔符？</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”即 %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>Decimal &amp;point: %1</source>
        <translation>小数点(&amp;P)：%1</translation>
    </message>
    <message>
        <source>Decimal &amp;comma: %1</source>
        <translation>小数逗号(&amp;C)：%1</translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>将要粘贴的内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1，小数点</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1，小数逗号</translation>
    </message>
    <message>
        <source>Cannot be taken because</source>
        <translation>无法接收的原因</translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the table shows the first as they would be read with each.</source>
        <translation>
            <numerusform>共 %n 行；表中显示前几行按各种方式的读取结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken.</source>
        <translation>
            <numerusform>%n 行无法接收。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be pasted.</source>
        <translation>
            <numerusform>%n 行可以粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be pasted.</source>
        <translation>
            <numerusform>全部 %n 行均可粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>略去的列：%1。</translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsModel</name>
    <message>
        <source>This row could not be read and counts in no regime. %1</source>
        <translation>此行无法读取，不计入任何保证金模式。%1</translation>
    </message>
    <message>
        <source>Not modelled: counts in no regime. %1</source>
        <translation>未建模：不计入任何保证金模式。%1</translation>
    </message>
    <message>
        <source>One position with row %1; its figures stand there.</source>
        <translation>与第 %1 行为同一持仓；数值见该行。</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>%1: %2, not modelled</source>
        <translation>%1：%2，未建模</translation>
    </message>
    <message>
        <source>%1: %2, not understood</source>
        <translation>%1：%2，无法识别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>未建模</translation>
    </message>
    <message>
        <source>in row %1</source>
        <translation>见第 %1 行</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Type a symbol …</source>
        <translation>输入代码…</translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Type a symbol, a quantity and Enter in the last row to add a leg.</source>
        <translation>在最后一行输入代码、数量并按 Enter 键即可添加持仓。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n legs</source>
        <translation>
            <numerusform>移除 %n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>1 leg</source>
        <translation>1 个持仓</translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>1 expiry</source>
        <translation>1 个到期日</translation>
    </message>
    <message numerus="yes">
        <source>%n expiries</source>
        <translation>
            <numerusform>%n 个到期日</numerusform>
        </translation>
    </message>
    <message>
        <source>type a symbol to add a leg</source>
        <translation>输入代码以添加持仓</translation>
    </message>
    <message numerus="yes">
        <source>Enter changes this leg, Ctrl+Enter all %n selected legs.</source>
        <translation>
            <numerusform>Enter 更改此持仓，Ctrl+Enter 更改全部 %n 个所选持仓。</numerusform>
        </translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>价值 %1</translation>
    </message>
    <message>
        <source>delta %1 %2</source>
        <translation>Delta %1 %2</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <translation>盈亏 %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Sort ascending	Alt+Up</source>
        <translation>升序排列	Alt+Up</translation>
    </message>
    <message>
        <source>Sort descending	Alt+Down</source>
        <translation>降序排列	Alt+Down</translation>
    </message>
    <message>
        <source>Order of the book	Alt+Home</source>
        <translation>账簿顺序	Alt+Home</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>左移列</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移列</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>编辑(&amp;E)	F2</translation>
    </message>
    <message>
        <source>&amp;New leg	Ins</source>
        <translation>新建持仓(&amp;N)	Ins</translation>
    </message>
    <message>
        <source>Fill &amp;down	Ctrl+D</source>
        <translation>向下填充(&amp;D)	Ctrl+D</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>移除(&amp;R)	Del</translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation>剪切(&amp;T)	Ctrl+X</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>复制(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation>粘贴(&amp;P)	Ctrl+V</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation>全选(&amp;A)	Ctrl+A</translation>
    </message>
    <message>
        <source>E&amp;xplain this figure	Alt+Return</source>
        <translation>解释此数值(&amp;X)	Alt+Return</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠全部分组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Select a cell to fill from and the cells below it.</source>
        <translation>请选择填充源单元格及其下方的单元格。</translation>
    </message>
    <message>
        <source>Fill down 1 leg</source>
        <translation>向下填充 1 个持仓</translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n legs</source>
        <translation>
            <numerusform>向下填充 %n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut 1 leg</source>
        <translation>剪切 1 个持仓</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n legs</source>
        <translation>
            <numerusform>剪切 %n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n legs</source>
        <translation>
            <numerusform>创建 %n 个持仓的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a leg</source>
        <translation>粘贴 1 个持仓</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation>
            <numerusform>粘贴 %n 个持仓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not modelled and in no subtotal</source>
        <translation>
            <numerusform>%1，其中 %n 个未建模且不计入小计</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal of %1: %2</source>
        <translation>%1 小计：%2</translation>
    </message>
    <message>
        <source>Group %1, %2, folded</source>
        <translation>分组 %1，%2，已折叠</translation>
    </message>
    <message>
        <source>Group %1, %2, unfolded</source>
        <translation>分组 %1，%2，已展开</translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Figures as a whole, and under each the parts it is made of</source>
        <translation>总体数值，其下为各组成部分</translation>
    </message>
    <message>
        <source>What the venue states, in the currency of the book; type here</source>
        <translation>交易所给出的数值，以账簿货币计；在此输入</translation>
    </message>
    <message>
        <source>What this program computes; Alt+Enter explains it</source>
        <translation>本程序的计算结果；按 Alt+Enter 查看解释</translation>
    </message>
    <message>
        <source>Ours less the venue&apos;s</source>
        <translation>本程序数值减交易所数值</translation>
    </message>
    <message>
        <source>The difference as a share of the venue&apos;s figure</source>
        <translation>差额占交易所数值的比例</translation>
    </message>
    <message>
        <source>Whether the difference is within the tolerance</source>
        <translation>差额是否在容差之内</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationPanel</name>
    <message>
        <source>The book came with the venue&apos;s own figures: set them beside ours to see where they differ.</source>
        <translation>账簿附带交易所自己的数值：可与本程序数值并列，查看差异所在。</translation>
    </message>
    <message>
        <source>Type what the venue states of this book&apos;s margin to see where it differs from ours.</source>
        <translation>输入交易所给出的此账簿保证金，查看与本程序数值的差异所在。</translation>
    </message>
    <message>
        <source>Take the figures from the import</source>
        <translation>采用导入的数值</translation>
    </message>
    <message>
        <source>Type the venue&apos;s figures</source>
        <translation>输入交易所数值</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 或</translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation>正在计算数值。</translation>
    </message>
    <message>
        <source>Type the venue&apos;s figures into the column Venue.</source>
        <translation>请在“交易所”列中输入交易所数值。</translation>
    </message>
    <message>
        <source>✓ Every figure the venue states is within the tolerance of ours (%1).</source>
        <translation>✓ 交易所给出的各项数值与本程序之差均在容差之内（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n figure(s) differ from ours by more than the tolerance (%1).</source>
        <translation>
            <numerusform>▲ %n 项数值与本程序之差超出容差（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no tolerance: type a number that is not negative.</source>
        <translation>“%1”不是容差：请输入非负数。</translation>
    </message>
    <message>
        <source>Reconciliation with the venue</source>
        <translation>与交易所对账</translation>
    </message>
    <message>
        <source>The venue&apos;s figures beside ours</source>
        <translation>交易所与本程序数值对照</translation>
    </message>
    <message>
        <source>Reconciliations kept before</source>
        <translation>此前保留的对账</translation>
    </message>
    <message>
        <source>Regime of ours that the venue&apos;s figures belong to</source>
        <translation>交易所数值对应的本程序保证金模式</translation>
    </message>
    <message>
        <source>Tolerance as an amount</source>
        <translation>容差（金额）</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <translation>容差（百分比）</translation>
    </message>
    <message>
        <source>Take from &amp;import</source>
        <translation>采用导入数值(&amp;I)</translation>
    </message>
    <message>
        <source>Puts in the figures the venue&apos;s export came with</source>
        <translation>填入交易所导出文件附带的数值</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <translation>容差(&amp;T)</translation>
    </message>
    <message>
        <source>% of the venue&apos;s figure</source>
        <translation>%（占交易所数值）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment: what explains the difference</source>
        <translation>备注：差额的原因</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>再次使用(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the venue&apos;s figures of the chosen reconciliation into the table</source>
        <translation>将所选对账中的交易所数值填入表格</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen reconciliation from the store</source>
        <translation>从存储库移除所选对账</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>此前保留</translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeCard</name>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>… Computing</source>
        <translation>… 计算中</translation>
    </message>
    <message>
        <source>%1 margin: being computed</source>
        <translation>%1保证金：正在计算</translation>
    </message>
    <message>
        <source>%1 initial margin</source>
        <translation>%1 初始保证金</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>上次更改之前：%1</translation>
    </message>
    <message>
        <source>Since “%1”; before: %2</source>
        <translation>自“%1”以来；之前：%2</translation>
    </message>
    <message>
        <source>No scenario decides here: each position is margined by formula.</source>
        <translation>此处不由情景决定：各持仓按公式计算保证金。</translation>
    </message>
    <message>
        <source>The scenario that sets the requirement: %1, P&amp;L %2</source>
        <translation>决定保证金要求的情景：%1，盈亏 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 margin: initial %2, %3</source>
        <translation>%1保证金：初始 %2，%3</translation>
    </message>
    <message>
        <source>deficit of %1</source>
        <translation>缺口 %1</translation>
    </message>
    <message>
        <source>excess of %1</source>
        <translation>盈余 %1</translation>
    </message>
    <message>
        <source>unchanged by the last step</source>
        <translation>上一步未改变</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>变动 %1</translation>
    </message>
    <message>
        <source>%1 margin requires %2 %3 at first (%4) and %5 for maintenance, with an %6; state: %7; reason: %8</source>
        <translation>%1保证金要求：初始 %2 %3（%4），维持 %5，%6；状态：%7；原因：%8</translation>
    </message>
    <message>
        <source>Initial margin %1</source>
        <translation>初始保证金 %1</translation>
    </message>
    <message>
        <source>Maintenance %1</source>
        <translation>维持保证金 %1</translation>
    </message>
    <message>
        <source>Excess %1</source>
        <translation>盈余 %1</translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation>权益 %1</translation>
    </message>
    <message>
        <source>Binding scenario %1</source>
        <translation>约束情景 %1</translation>
    </message>
    <message>
        <source>Click a figure or press Enter to see where it comes from; the arrow keys choose the figure</source>
        <translation>点击数值或按 Enter 键查看其来源；用方向键选择数值</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation>较逐仓节省</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>The figures belong to an earlier state of the book</source>
        <translation>数值对应账簿的较早状态</translation>
    </message>
    <message>
        <source>%1, version %2
%3</source>
        <translation>%1，版本 %2
%3</translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeColumnsModel</name>
    <message>
        <source>Initial margin</source>
        <translation>初始保证金</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>检验所用权益</translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation>盈余，初始</translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation>盈余，维持</translation>
    </message>
    <message>
        <source>Saves against the first column</source>
        <translation>较第一列节省</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows not covered</source>
        <translation>未涵盖的行</translation>
    </message>
    <message>
        <source>What makes it</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Difference to the reference ★</source>
        <translation>差额，对照参照 ★</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percent</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rulebook, regime</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Rulebook of the book</source>
        <translation>账簿的规则集</translation>
    </message>
    <message>
        <source>This column follows the rulebook chosen for the book.</source>
        <translation>此列跟随为账簿选择的规则集。</translation>
    </message>
    <message>
        <source>The other columns are compared with this one.</source>
        <translation>其他各列与此列比较。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Enter lists them with the reason of each.</source>
        <translation>按 Enter 列出各行及其原因。</translation>
    </message>
    <message>
        <source>P&amp;L there: %1</source>
        <translation>该情景下的盈亏：%1</translation>
    </message>
    <message>
        <source>Enter shows where this comes from.</source>
        <translation>按 Enter 查看其来源。</translation>
    </message>
    <message>
        <source>▲ Not computed</source>
        <translation>▲ 未计算</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign of a state, its word</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeColumnsPanel</name>
    <message>
        <source>Every figure is as in the reference.</source>
        <translation>各项数值均与参照相同。</translation>
    </message>
    <message>
        <source>Regimes of rulebooks side by side</source>
        <translation>各规则集的保证金模式并排比较</translation>
    </message>
    <message>
        <source>Rulebook of the book</source>
        <translation>账簿的规则集</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation>计算(&amp;C)</translation>
    </message>
    <message>
        <source>Add a column to compare.</source>
        <translation>添加一列以进行比较。</translation>
    </message>
    <message>
        <source>Cancelled. The figures belong to an earlier state of the book.</source>
        <translation>已取消。数值对应账簿的较早状态。</translation>
    </message>
    <message>
        <source>Add another column to see how it differs.</source>
        <translation>再添加一列，查看其差异。</translation>
    </message>
    <message>
        <source>Rulebook of a new column</source>
        <translation>新列的规则集</translation>
    </message>
    <message>
        <source>Regime of a new column</source>
        <translation>新列的保证金模式</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>添加列(&amp;A)</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>将列左移</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>将列右移</translation>
    </message>
    <message>
        <source>★ Reference</source>
        <translation>★ 参照</translation>
    </message>
    <message>
        <source>Compare the other columns with this one</source>
        <translation>其他各列与此列比较</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>复制表格，用于电子表格</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>将表格保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Progress of the columns</source>
        <translation>各列的计算进度</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Why the columns differ from the reference</source>
        <translation>各列与参照不同的原因</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>未涵盖：%1</translation>
    </message>
    <message>
        <source>Rows that count in no regime</source>
        <translation>不计入任何保证金模式的行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>instrument, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>marginscope::ReliefWidget</name>
    <message>
        <source>Surface, relief</source>
        <translation>曲面，立体图</translation>
    </message>
    <message>
        <source>No surface yet: open a book, and its margin over price and volatility appears here.</source>
        <translation>尚无曲面：打开账簿后，此处将显示其保证金随价格和波动率的变化。</translation>
    </message>
    <message>
        <source>A single row or column of nodes has no relief. Choose more nodes, or the map.</source>
        <translation>单行或单列节点没有立体图。请选择更多节点或使用热力图。</translation>
    </message>
    <message>
        <source>%1. Arrow keys move the cursor, with Shift they turn the relief.</source>
        <translation>%1。方向键移动光标，按住 Shift 旋转立体图。</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ 已过时</translation>
    </message>
    <message>
        <source>There is no surface to draw.</source>
        <translation>没有可绘制的曲面。</translation>
    </message>
</context>
<context>
    <name>marginscope::ReverseStressModel</name>
    <message>
        <source>%1 price</source>
        <translation>%1 价格</translation>
    </message>
    <message>
        <source>%1 volatility</source>
        <translation>%1 波动率</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Volatility
a year</source>
        <translation>年化
波动率</translation>
    </message>
    <message>
        <source>Standard
deviations</source>
        <translation>标准差
倍数</translation>
    </message>
    <message>
        <source>Most likely
move</source>
        <translation>最可能的
变动</translation>
    </message>
    <message>
        <source>Another
move</source>
        <comment>another scenario that does the same</comment>
        <translation>另一种
变动</translation>
    </message>
    <message>
        <source>Relative move: of every price, or of every volatility, of the underlying.</source>
        <translation>相对变动：该标的的每个价格或每个波动率。</translation>
    </message>
    <message>
        <source>The same move in the factor&apos;s own standard deviations over the horizon.</source>
        <translation>同一变动，以该因子在期限内自身的标准差表示。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::ReverseStressView</name>
    <message>
        <source>Moves of the most likely scenario</source>
        <translation>最可能情景的变动</translation>
    </message>
    <message>
        <source>What the scenario brings about</source>
        <translation>情景造成什么</translation>
    </message>
    <message>
        <source>loss of …</source>
        <translation>亏损 …</translation>
    </message>
    <message>
        <source>Amount to lose</source>
        <translation>亏损金额</translation>
    </message>
    <message>
        <source>Horizon of the moves</source>
        <translation>变动的期限</translation>
    </message>
    <message>
        <source>Time the moves have: volatilities grow with its square root</source>
        <translation>变动所用的时间：波动率随其平方根增长</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as own scenario</source>
        <translation>保留为自己的情景</translation>
    </message>
    <message>
        <source>Takes the scenario into one&apos;s own</source>
        <translation>把该情景加入自己的情景</translation>
    </message>
    <message>
        <source>Scenario being searched</source>
        <translation>正在搜索情景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>The scenario is being searched.</source>
        <translation>正在搜索情景。</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>已停止：数字不属于当前账簿。</translation>
    </message>
    <message>
        <source>“%1” is not an amount greater than 0.</source>
        <translation>“%1”不是大于 0 的金额。</translation>
    </message>
    <message>
        <source>Type a position to see the most likely scenario that hurts it.</source>
        <translation>输入一个持仓，查看最可能伤害它的情景。</translation>
    </message>
    <message>
        <source>The most likely joint move of prices and volatilities that does it.</source>
        <translation>造成这一结果的价格与波动率最可能的联合变动。</translation>
    </message>
    <message>
        <source>%1: the market as it stands does it.</source>
        <translation>%1：当前市场已经如此。</translation>
    </message>
    <message>
        <source>%1: no move of these factors within reach does it. Each was followed to 20 times and a twentieth.</source>
        <translation>%1：在可及范围内，这些因子的任何变动都不会造成该结果。每个因子都追踪到 20 倍和二十分之一。</translation>
    </message>
    <message>
        <source>less than one in ten billion</source>
        <translation>小于百亿分之一</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>约 %1 %</translation>
    </message>
    <message>
        <source>%1: %2 standard deviations away (%3), P&amp;L %4.</source>
        <translation>%1：距离 %2 个标准差（%3），盈亏 %4。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Most likely, %1</source>
        <translation>最可能，%1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>The covariance under which a move is likely: file, volatilities, correlations, histories</source>
        <translation>判断变动可能性所用的协方差：文件、波动率、相关系数、历史</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <translation>依据%1：%2</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookEditor</name>
    <message>
        <source>Try rulebook values</source>
        <translation>试用规则集取值</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Reset the rulebook</source>
        <translation>重置规则集</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1，按公布值</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 changed</source>
        <translation>
            <numerusform>%1 的 %n 个值已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is under %1; what is shown here is %2.</source>
        <translation>账簿采用 %1；此处显示的是 %2。</translation>
    </message>
    <message>
        <source>&amp;Save as own …</source>
        <translation>另存为自定义(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps the values in the store under a name of your own</source>
        <translation>以自定义名称将这些值保存到存储库</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Removes this rulebook of your own from the store</source>
        <translation>从存储库移除此自定义规则集</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the rulebook into a file</source>
        <translation>将规则集写入文件</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads a rulebook from a file</source>
        <translation>从文件读取规则集</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>搜索参数</translation>
    </message>
    <message>
        <source>O&amp;nly changed</source>
        <translation>仅已更改(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;ry at once</source>
        <translation>即时试用(&amp;R)</translation>
    </message>
    <message>
        <source>Every change goes to the book as it is typed; undo takes it back</source>
        <translation>每项更改在输入时即应用于账簿；可撤销</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>试用(&amp;T)</translation>
    </message>
    <message>
        <source>Computes the book with these values</source>
        <translation>以这些值计算账簿</translation>
    </message>
    <message>
        <source>R&amp;eset value</source>
        <translation>重置值(&amp;E)</translation>
    </message>
    <message>
        <source>Puts the published value of the chosen row back</source>
        <translation>将所选行恢复为公布值</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Puts every published value back</source>
        <translation>全部恢复为公布值</translation>
    </message>
    <message>
        <source>S&amp;how the book&apos;s</source>
        <translation>显示账簿的规则集(&amp;H)</translation>
    </message>
    <message>
        <source>Shows the rulebook the book is computed with</source>
        <translation>显示计算账簿所用的规则集</translation>
    </message>
    <message>
        <source>Initial margin of the book</source>
        <translation>账簿的初始保证金</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>按公布值</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>按自定义值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percent</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export the rulebook</source>
        <translation>导出规则集</translation>
    </message>
    <message>
        <source>Rulebooks (*.json)</source>
        <translation>规则集 (*.json)</translation>
    </message>
    <message>
        <source>Import a rulebook</source>
        <translation>导入规则集</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import rulebook %1</source>
        <translation>导入规则集 %1</translation>
    </message>
    <message>
        <source>Save rulebook %1</source>
        <translation>保存规则集 %1</translation>
    </message>
    <message>
        <source>Delete the rulebook</source>
        <translation>删除规则集</translation>
    </message>
    <message>
        <source>Delete %1 from the store? Books that were shown under it take another one when they are opened next.</source>
        <translation>从存储库删除 %1？采用它的账簿下次打开时将改用其他规则集。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookModel</name>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Isolated and cross regime</source>
        <translation>逐仓与全仓模式</translation>
    </message>
    <message>
        <source>Portfolio regime</source>
        <translation>组合模式</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Haircuts</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>计收项</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>附加项</translation>
    </message>
    <message>
        <source>Single underlyings</source>
        <translation>单个标的</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percent</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>自定义值</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 项已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>可接受：%1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>公布值：%1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>The file does not state it; type a value to do so.</source>
        <translation>文件未给出；输入值即可设定。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookNameDialog</name>
    <message>
        <source>Save as a rulebook of your own</source>
        <translation>另存为自定义规则集</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1, own values</source>
        <translation>%1，自定义值</translation>
    </message>
    <message>
        <source>&amp;Replace one of that id and version</source>
        <translation>替换相同 ID 和版本的规则集(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Kept in the store and listed among the rulebooks.</source>
        <translation>保存在存储库中，并列入规则集列表。</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookTree</name>
    <message>
        <source>Parameters of the rulebook</source>
        <translation>规则集的参数</translation>
    </message>
</context>
<context>
    <name>marginscope::RunRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>已停止：数值与当前账簿不符。</translation>
    </message>
</context>
<context>
    <name>marginscope::SheetModel</name>
    <message>
        <source>coins</source>
        <translation>币</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys for the same command</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>按菜单列出的快捷键</translation>
    </message>
    <message>
        <source>No command and no key is called like that.</source>
        <translation>没有匹配的命令或按键。</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>marginscope::SmilesModel</name>
    <message>
        <source>▲ arbitrage</source>
        <translation>▲ 套利</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (spot)</source>
        <translation>%1（现货）</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给定</translation>
    </message>
    <message>
        <source>no fit</source>
        <translation>无拟合</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>行权价</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>相对远期</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <translation>SVI 拟合</translation>
    </message>
    <message>
        <source>Off (pts)</source>
        <translation>偏差（点）</translation>
    </message>
    <message>
        <source>Off (st. dev.)</source>
        <translation>偏差（标准差）</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>远期价</translation>
    </message>
    <message>
        <source>Carry a year</source>
        <translation>年化持有成本</translation>
    </message>
    <message>
        <source>ATM</source>
        <translation>平值</translation>
    </message>
    <message>
        <source>Forward vol</source>
        <translation>远期波动率</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>偏斜</translation>
    </message>
    <message>
        <source>Fit error</source>
        <translation>拟合误差</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>蝶式</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Why it looks wrong</source>
        <translation>可疑原因</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>marginscope::SmilesPanel</name>
    <message>
        <source>Smile of %1 %2</source>
        <translation>%1 %2 的微笑</translation>
    </message>
    <message>
        <source>Strike to forward</source>
        <translation>行权价相对远期</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>年化波动率</translation>
    </message>
    <message>
        <source>SVI of the market</source>
        <translation>市场的 SVI</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <translation>SVI 拟合</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>挂牌</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Term structure of %1</source>
        <translation>%1 的期限结构</translation>
    </message>
    <message>
        <source>Days to expiry</source>
        <translation>距到期天数</translation>
    </message>
    <message>
        <source>Vol, carry a year</source>
        <translation>年化波动率、成本</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>平值</translation>
    </message>
    <message>
        <source>Between expiries</source>
        <translation>到期日之间</translation>
    </message>
    <message>
        <source>Implied carry</source>
        <translation>隐含持有成本</translation>
    </message>
    <message>
        <source>Open a book to see the volatilities of its market.</source>
        <translation>打开一个账簿以查看其市场的波动率。</translation>
    </message>
    <message>
        <source>The smiles were not fitted to the end.</source>
        <translation>微笑未拟合完成。</translation>
    </message>
    <message>
        <source>The smiles are being fitted.</source>
        <translation>正在拟合微笑。</translation>
    </message>
    <message numerus="yes">
        <source>No quote looks wrong: %n volatilities are within their bounds, in order over strikes and expiries, and near their fit.</source>
        <translation>
            <numerusform>没有可疑报价：%n 个波动率均在界限之内，在行权价与到期日上有序，且接近拟合。</numerusform>
        </translation>
    </message>
    <message>
        <source>The market has no volatilities here.</source>
        <translation>市场在此处没有波动率。</translation>
    </message>
    <message>
        <source>SVI of the market: a %1, b %2, ρ %3, m %4, σ %5.</source>
        <translation>市场的 SVI：a %1，b %2，ρ %3，m %4，σ %5。</translation>
    </message>
    <message>
        <source>SVI fit: a %1, b %2, ρ %3, m %4, σ %5.</source>
        <translation>SVI 拟合：a %1，b %2，ρ %3，m %4，σ %5。</translation>
    </message>
    <message>
        <source>Mean error %1 points.</source>
        <translation>平均误差 %1 点。</translation>
    </message>
    <message>
        <source>No fit: %1</source>
        <translation>无拟合：%1</translation>
    </message>
    <message>
        <source>No butterfly and no calendar arbitrage in it.</source>
        <translation>其中没有蝶式或日历套利。</translation>
    </message>
    <message>
        <source>At the money: volatility at the forward. Between expiries: what the later one says of the time after the earlier one. Carry: ln(forward ÷ spot) a year.</source>
        <translation>平值：远期处的波动率。到期日之间：较晚到期日对较早到期日之后时段的含义。持有成本：年化 ln(远期 ÷ 现货)。</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about %1 volatilities and their marks. Enter goes to the smile.</source>
        <translation>
            <numerusform>对 %1 个波动率及其标记价格有 %n 处存疑。按 Enter 转到微笑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Volatilities of the market</source>
        <translation>市场的波动率</translation>
    </message>
    <message>
        <source>What is shown of the volatilities</source>
        <translation>显示波动率的哪一部分</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>微笑</translation>
    </message>
    <message>
        <source>Term structure</source>
        <translation>期限结构</translation>
    </message>
    <message>
        <source>Doubtful quotes</source>
        <translation>可疑报价</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Show the picture as a table</source>
        <translation>以表格显示图</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>复制所选单元格、整个表格或图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>将数值或图写入文件</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Volatilities, figures</source>
        <translation>波动率，数值</translation>
    </message>
</context>
<context>
    <name>marginscope::StressEditor</name>
    <message>
        <source>Moves of the scenario</source>
        <translation>情景的变动</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Scenario that is edited</source>
        <translation>正在编辑的情景</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A scenario without any move</source>
        <translation>没有任何变动的情景</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>A copy to change</source>
        <translation>可供修改的副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deletes the scenario</source>
        <translation>删除该情景</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Days the market is later</source>
        <translation>市场推后的天数</translation>
    </message>
    <message>
        <source>The market is so many days later; funding is paid for as long</source>
        <translation>市场推后这么多天；资金费也支付同样长的时间</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> 天后</translation>
    </message>
    <message>
        <source>▲ The file of your own scenarios was not understood and stays untouched: %1</source>
        <translation>▲ 自己情景的文件无法理解，保持原样：%1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>情景 %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Grey rows move as all others do. Delete takes the moves of a row away.</source>
        <translation>灰色行与其他标的同样变动。按 Delete 去掉一行的变动。</translation>
    </message>
    <message>
        <source>Make a scenario of your own here, or take one from the results over with “Edit a copy”.</source>
        <translation>在此建立自己的情景，或用“编辑副本”从结果中取用。</translation>
    </message>
</context>
<context>
    <name>marginscope::StressEditorModel</name>
    <message>
        <source>All others</source>
        <translation>所有其他</translation>
    </message>
    <message>
        <source>Type an underlying or a stablecoin …</source>
        <translation>输入标的或稳定币 …</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>“%1” is not an asset code such as BTC or USDT.</source>
        <translation>“%1”不是 BTC 或 USDT 这样的资产代码。</translation>
    </message>
    <message>
        <source>A volatility move is “%1” or “%2”.</source>
        <translation>波动率变动为“%1”或“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Power below
30 days</source>
        <translation>30 天以内
指数</translation>
    </message>
    <message>
        <source>Power from
30 days</source>
        <translation>30 天以上
指数</translation>
    </message>
    <message>
        <source>Basis
a year</source>
        <translation>年化
基差</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>永续</translation>
    </message>
    <message>
        <source>Funding
8 hours</source>
        <translation>资金费
8 小时</translation>
    </message>
    <message>
        <source>Underlyings without moves of their own (grey) move as all others do.</source>
        <translation>没有自己变动的标的（灰色）与所有其他标的同样变动。</translation>
    </message>
    <message>
        <source>Relative move of spot, and with it of every forward and perpetual; of money, of its price.</source>
        <translation>现货的相对变动，所有远期和永续随之变动；货币则为其价格。</translation>
    </message>
    <message>
        <source>Move of every implied volatility, relative or in points.</source>
        <translation>每个隐含波动率的变动，相对或以点计。</translation>
    </message>
    <message>
        <source>Relative: +60 % turns 50 into 80 points. Points: +25 % turns 50 into 75 points.</source>
        <translation>相对：+60 % 使 50 点变为 80 点。点：+25 % 使 50 点变为 75 点。</translation>
    </message>
    <message>
        <source>Below 30 days to expiry the volatility move is multiplied by (30 ÷ days) to this power.</source>
        <translation>到期不足 30 天时，波动率变动乘以 (30 ÷ 天数) 的此次幂。</translation>
    </message>
    <message>
        <source>From 30 days to expiry the volatility move is multiplied by (30 ÷ days) to this power.</source>
        <translation>到期 30 天起，波动率变动乘以 (30 ÷ 天数) 的此次幂。</translation>
    </message>
    <message>
        <source>Added to the cost of carry a year: far forwards move more.</source>
        <translation>加到年化持有成本上：远期越远变动越大。</translation>
    </message>
    <message>
        <source>Relative move of the perpetual&apos;s price beside spot.</source>
        <translation>永续价格相对于现货之外的变动。</translation>
    </message>
    <message>
        <source>Share of a perpetual&apos;s value that longs pay every 8 hours while the scenario lasts.</source>
        <translation>情景持续期间，多头每 8 小时支付的永续价值比例。</translation>
    </message>
</context>
<context>
    <name>marginscope::StressModel</name>
    <message>
        <source>Market as it stands</source>
        <translation>当前市场</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Call
%1</source>
        <translation>追加
%1</translation>
    </message>
    <message>
        <source>The worst stands first. * some of its moves have no published source.</source>
        <translation>最坏的排在最前。* 其中一些变动没有公开来源。</translation>
    </message>
    <message>
        <source>What %1 gains or loses.</source>
        <translation>%1 的盈亏。</translation>
    </message>
    <message>
        <source>Change of plain equity, all together.</source>
        <translation>普通权益的变化，合计。</translation>
    </message>
    <message>
        <source>Change of plain equity against the market as it stands.</source>
        <translation>普通权益相对于当前市场的变化。</translation>
    </message>
    <message>
        <source>Equity that enters the test of the %1 regime.</source>
        <translation>进入%1模式检验的权益。</translation>
    </message>
    <message>
        <source>What the %1 regime asks for after the scenario.</source>
        <translation>情景之后%1模式的要求。</translation>
    </message>
    <message>
        <source>Equity less requirement of the %1 regime; below zero it calls for margin.</source>
        <translation>%1模式的权益减要求；低于零即追加保证金。</translation>
    </message>
    <message>
        <source>What the %1 regime calls for after the scenario.</source>
        <translation>情景之后%1模式追加的金额。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 · %2: %3 %4</source>
        <translation>%1 · %2：%3 %4</translation>
    </message>
    <message>
        <source> · selected legs: %1 %2</source>
        <translation> · 所选腿：%1 %2</translation>
    </message>
</context>
<context>
    <name>marginscope::StressPanel</name>
    <message>
        <source>Open a book to see what stress scenarios do to it.</source>
        <translation>打开一个账簿，查看压力情景对它的影响。</translation>
    </message>
    <message>
        <source>Type a position to see what stress scenarios do to it.</source>
        <translation>输入一个持仓，查看压力情景对它的影响。</translation>
    </message>
    <message>
        <source>The scenarios were not computed to the end.</source>
        <translation>情景没有计算完。</translation>
    </message>
    <message>
        <source>The scenarios are being computed.</source>
        <translation>正在计算情景。</translation>
    </message>
    <message>
        <source>There is no scenario of your own yet. Choose “Own scenarios” on the left to make one.</source>
        <translation>还没有自己的情景。在左侧选择“自己的情景”来建立。</translation>
    </message>
    <message>
        <source>The book has too many positions to show each of them. Choose the underlyings instead.</source>
        <translation>账簿持仓太多，无法逐个显示。请改选标的。</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>已停止：数字不属于当前账簿。</translation>
    </message>
    <message>
        <source>Binding afterwards in the portfolio regime: %1.</source>
        <translation>之后在组合模式下起约束作用：%1。</translation>
    </message>
    <message>
        <source>It says nothing of %1, which stay.</source>
        <translation>它没有涉及 %1，保持不变。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>* Assumed: %1.</source>
        <translation>* 假设：%1。</translation>
    </message>
    <message>
        <source>Choose a scenario to see what it is made of. * some of its moves are assumed.</source>
        <translation>选择一个情景，查看它由什么构成。* 其中一些变动是假设的。</translation>
    </message>
    <message>
        <source>The market now stands as after “%1”.</source>
        <translation>市场现在如同“%1”之后。</translation>
    </message>
    <message>
        <source>▲ The market is moved by “%1” as far as its sliders can say it, without: %2.</source>
        <translation>▲ 市场已按“%1”移动，限于滑块所能表达的部分，不含：%2。</translation>
    </message>
    <message>
        <source>Stress scenarios</source>
        <translation>压力情景</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>P&amp;L by underlying</source>
        <translation>按标的的盈亏</translation>
    </message>
    <message>
        <source>P&amp;L by position</source>
        <translation>按持仓的盈亏</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>自己的情景</translation>
    </message>
    <message>
        <source>Scenarios that are shown</source>
        <translation>显示的情景</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>所有情景</translation>
    </message>
    <message>
        <source>Past days, crypto</source>
        <translation>历史日期，加密</translation>
    </message>
    <message>
        <source>Past days, listed</source>
        <translation>历史日期，上市市场</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>假想</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Grid of moves</source>
        <translation>变动网格</translation>
    </message>
    <message>
        <source>By what the worst comes first</source>
        <translation>按什么最坏排在最前</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Level of requirement and calls</source>
        <translation>要求与追加的层级</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Moves the market as the chosen scenario does (Enter)</source>
        <translation>按所选情景移动市场（Enter）</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source>Takes the chosen scenario over into one&apos;s own</source>
        <translation>把所选情景取入自己的情景</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen cells, or the whole table, for a spreadsheet</source>
        <translation>复制所选单元格或整个表格到电子表格</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>Scenarios being computed</source>
        <translation>正在计算情景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Results of stress scenarios</source>
        <translation>压力情景的结果</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数字</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数字 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Point at a cell to read it; choose one to select its leg.</source>
        <translation>指向单元格可读数；选中单元格即选中对应的腿。</translation>
    </message>
    <message>
        <source>▲ “%1” is no list of moves in percent such as −20; 0; 20; the grid stays as it was.</source>
        <translation>▲ “%1”不是百分比变动列表（如 −20; 0; 20）；网格保持不变。</translation>
    </message>
    <message>
        <source>Scenario, worst first</source>
        <translation>情景，最差在前</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>盈亏，%1</translation>
    </message>
    <message>
        <source>P&amp;L of stress scenarios</source>
        <translation>压力情景盈亏</translation>
    </message>
    <message>
        <source>P&amp;L by book</source>
        <translation>按账簿的盈亏</translation>
    </message>
    <message>
        <source>Save every figure as CSV or JSON, a heat map as a picture</source>
        <translation>将全部数值存为 CSV 或 JSON，热图存为图片</translation>
    </message>
    <message>
        <source>Moves in percent, separated by semicolons: −20; 0; 20</source>
        <translation>百分比变动，以分号分隔：−20; 0; 20</translation>
    </message>
    <message>
        <source>Prices, %</source>
        <translation>价格，%</translation>
    </message>
    <message>
        <source>Price moves of the grid, in percent</source>
        <translation>网格的价格变动，百分比</translation>
    </message>
    <message>
        <source>Vols, %</source>
        <translation>波动率，%</translation>
    </message>
    <message>
        <source>Relative volatility moves of the grid, in percent</source>
        <translation>网格的相对波动率变动，百分比</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图形(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation>保存图形或数据(&amp;S)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>marginscope::SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>Surface being computed</source>
        <translation>正在计算曲面</translation>
    </message>
    <message>
        <source>Type a symbol in the last row of the positions: the picture of the book appears here.</source>
        <translation>在持仓的最后一行输入代码：账簿图形将显示在此处。</translation>
    </message>
    <message>
        <source>The picture is being computed.</source>
        <translation>正在计算图形。</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>绘制的指标</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Price × days</source>
        <translation>价格 × 天数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>over</source>
        <translation>按</translation>
    </message>
    <message>
        <source>Save picture or figures</source>
        <translation>保存图形或数据</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>Drawing was cancelled.</source>
        <translation>绘制已取消。</translation>
    </message>
    <message>
        <source>Drawing was cancelled; the picture is not up to date.</source>
        <translation>绘制已取消；图形不是最新的。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>The surface is being computed.</source>
        <translation>正在计算曲面。</translation>
    </message>
    <message>
        <source>Price × vol</source>
        <translation>价格 × 波动率</translation>
    </message>
    <message>
        <source>Vol × days</source>
        <translation>波动率 × 天数</translation>
    </message>
    <message>
        <source>Vol × price</source>
        <translation>波动率 × 价格</translation>
    </message>
    <message>
        <source>Days × price</source>
        <translation>天数 × 价格</translation>
    </message>
    <message>
        <source>Days × vol</source>
        <translation>天数 × 波动率</translation>
    </message>
    <message>
        <source>The two moves of the market: across × upward</source>
        <translation>市场的两种变动：横轴 × 纵轴</translation>
    </message>
    <message>
        <source>Range, detail and lines</source>
        <translation>范围、精细度和线条</translation>
    </message>
    <message>
        <source>Show the whole surface</source>
        <translation>显示整个曲面</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>显示热力图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the figures of the map as a table</source>
        <translation>以表格显示热力图的数值</translation>
    </message>
    <message>
        <source>&amp;Contour lines</source>
        <translation>等值线(&amp;C)</translation>
    </message>
    <message>
        <source>Slice &amp;below the map</source>
        <translation>切片置于图下方(&amp;B)</translation>
    </message>
    <message>
        <source>Slice be&amp;side the map</source>
        <translation>切片置于图侧(&amp;S)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>精细度</translation>
    </message>
    <message>
        <source>21 nodes each way</source>
        <translation>每个方向 21 个节点</translation>
    </message>
    <message>
        <source>41 nodes each way</source>
        <translation>每个方向 41 个节点</translation>
    </message>
    <message>
        <source>61 nodes each way</source>
        <translation>每个方向 61 个节点</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图形(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>复制数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation>保存图形或数据(&amp;S)…</translation>
    </message>
    <message>
        <source>Resolution of PNG pictures</source>
        <translation>PNG 图片分辨率</translation>
    </message>
    <message>
        <source>96 dpi (screen)</source>
        <translation>96 dpi（屏幕）</translation>
    </message>
    <message>
        <source>192 dpi (slides)</source>
        <translation>192 dpi（幻灯片）</translation>
    </message>
    <message>
        <source>300 dpi (print)</source>
        <translation>300 dpi（打印）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新绘制</translation>
    </message>
    <message>
        <source>Figures of the surface</source>
        <translation>曲面数据</translation>
    </message>
    <message>
        <source>&amp;Copy with heads</source>
        <translation>连同表头复制(&amp;C)</translation>
    </message>
    <message>
        <source>Show the place on the &amp;map</source>
        <translation>在热力图上显示位置(&amp;M)</translation>
    </message>
    <message>
        <source>Price × basis</source>
        <translation>价格 × 基差</translation>
    </message>
    <message>
        <source>%1 price × vol</source>
        <translation>%1 价格 × 波动率</translation>
    </message>
    <message>
        <source>%1 price × %2 price</source>
        <translation>%1 价格 × %2 价格</translation>
    </message>
    <message>
        <source>%1 price × correlation with %2</source>
        <translation>%1 价格 × 与 %2 的相关性</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>三维</translation>
    </message>
    <message>
        <source>Show the surface as a relief</source>
        <translation>以立体图显示曲面</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Show how far the margin call is</source>
        <translation>显示距追加保证金有多远</translation>
    </message>
    <message>
        <source>&amp;Distances with the picture, where there is room</source>
        <translation>空间足够时与图一起显示距离(&amp;D)</translation>
    </message>
    <message>
        <source>Distances &amp;instead of the picture</source>
        <translation>以距离代替图(&amp;I)</translation>
    </message>
    <message>
        <source>Price ±15 %, volatility ±20 %, basis ±2 %, 15 days</source>
        <translation>价格 ±15 %，波动率 ±20 %，基差 ±2 %，15 天</translation>
    </message>
    <message>
        <source>Price ±30 %, volatility ±40 %, basis ±5 %, 30 days</source>
        <translation>价格 ±30 %，波动率 ±40 %，基差 ±5 %，30 天</translation>
    </message>
    <message>
        <source>Price ±50 %, volatility ±60 %, basis ±10 %, 60 days</source>
        <translation>价格 ±50 %，波动率 ±60 %，基差 ±10 %，60 天</translation>
    </message>
    <message>
        <source>101 nodes each way</source>
        <translation>每方向 101 个节点</translation>
    </message>
    <message numerus="yes">
        <source>%n selected legs</source>
        <translation>
            <numerusform>已选 %n 笔持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: P&amp;L %2</source>
        <translation>%1：盈亏 %2</translation>
    </message>
    <message>
        <source>Draw the what-if less its base “%1”</source>
        <translation>绘制假设情景减去其基准“%1”</translation>
    </message>
    <message>
        <source>Draw the what-if less its base</source>
        <translation>绘制假设情景减去其基准</translation>
    </message>
</context>
<context>
    <name>marginscope::TailForm</name>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>k-th worst, rounded up</source>
        <translation>第 k 差，向上取整</translation>
    </message>
    <message>
        <source>k-th worst, rounded down</source>
        <translation>第 k 差，向下取整</translation>
    </message>
    <message>
        <source>Between two losses</source>
        <translation>两个亏损之间</translation>
    </message>
    <message>
        <source>Loss that counts</source>
        <translation>计入的亏损</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Volatilities a year</source>
        <translation>年波动率</translation>
    </message>
    <message>
        <source>from histories, else implied: BTC=60%; ETH=80%</source>
        <translation>取自历史，否则取隐含：BTC=60%; ETH=80%</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>from histories: BTC,ETH=0.8; BTC,SOL=0.7</source>
        <translation>取自历史：BTC,ETH=0.8; BTC,SOL=0.7</translation>
    </message>
    <message>
        <source>Correlation of other pairs</source>
        <translation>其他组合的相关系数</translation>
    </message>
    <message>
        <source>Volatility of volatilities, a year</source>
        <translation>波动率的年波动率</translation>
    </message>
    <message>
        <source>0 %: volatilities stay</source>
        <translation>0 %：波动率不变</translation>
    </message>
    <message>
        <source>Correlation of price and volatility</source>
        <translation>价格与波动率的相关系数</translation>
    </message>
    <message>
        <source>Every draw is followed by its mirror image</source>
        <translation>每次抽样后接其镜像</translation>
    </message>
    <message>
        <source>Decay λ of the filter</source>
        <translation>滤波衰减因子 λ</translation>
    </message>
    <message>
        <source>Today&apos;s volatility is at least the long run&apos;s</source>
        <translation>今日波动率不低于长期水平</translation>
    </message>
    <message>
        <source>Histories from</source>
        <translation>历史起始</translation>
    </message>
    <message>
        <source>Histories to</source>
        <translation>历史截止</translation>
    </message>
    <message>
        <source>all of it; a date such as 2024-01-31</source>
        <translation>全部；日期如 2024-01-31</translation>
    </message>
    <message>
        <source>▲ %1: “%2” cannot be used; the figures are of the value before.</source>
        <translation>▲ %1：无法使用“%2”；数值仍按先前的值计算。</translation>
    </message>
</context>
<context>
    <name>marginscope::TailModel</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>%1 余额</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Day it ended</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>%1 P&amp;L</source>
        <translation>%1 盈亏</translation>
    </message>
    <message>
        <source>%1 price</source>
        <translation>%1 价格</translation>
    </message>
    <message>
        <source>%1 vol</source>
        <translation>%1 波动率</translation>
    </message>
    <message>
        <source>VaR part</source>
        <translation>VaR 贡献</translation>
    </message>
    <message>
        <source>ES part</source>
        <translation>ES 贡献</translation>
    </message>
    <message>
        <source>VaR alone</source>
        <translation>单独 VaR</translation>
    </message>
    <message>
        <source>ES alone</source>
        <translation>单独 ES</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>保证金模式</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>÷ VaR</source>
        <translation>÷ VaR</translation>
    </message>
    <message>
        <source>Lose more</source>
        <translation>亏损更多</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>P&amp;L from</source>
        <translation>盈亏自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>As bad or worse</source>
        <translation>同样差或更差</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>What it loses in the scenario that is the value at risk. Adds up to the book&apos;s figure; a hedge is below 0.</source>
        <translation>在即为风险价值的情景中的亏损。合计为账簿的数值；对冲小于 0。</translation>
    </message>
    <message>
        <source>What it loses on average in the scenarios of the tail. Adds up to the book&apos;s figure; a hedge is below 0.</source>
        <translation>在尾部各情景中的平均亏损。合计为账簿的数值；对冲小于 0。</translation>
    </message>
    <message>
        <source>The book&apos;s figure less that of the book without it: what closing it would take off. Does not add up.</source>
        <translation>账簿数值减去不含它时的数值：平掉它可减少多少。不可相加。</translation>
    </message>
    <message>
        <source>Its own figure, if it were the whole book. Does not add up.</source>
        <translation>假如它就是整个账簿时的数值。不可相加。</translation>
    </message>
    <message>
        <source>Who makes the value at risk and the expected shortfall.</source>
        <translation>风险价值和预期亏损由谁造成。</translation>
    </message>
    <message>
        <source>The scenarios that lose most, the worst first, and what moved in them.</source>
        <translation>亏损最大的情景（最差在前）及其中的变动。</translation>
    </message>
    <message>
        <source>The bars of the picture as figures; bounds of P&amp;L, worst first.</source>
        <translation>图中各柱的数值；盈亏界限，最差在前。</translation>
    </message>
    <message>
        <source>Initial margin over the value at risk: below 1 it would not cover that loss.</source>
        <translation>初始保证金除以风险价值：小于 1 则不足以覆盖该亏损。</translation>
    </message>
    <message>
        <source>Scenarios whose loss exceeds the initial margin of the regime.</source>
        <translation>亏损超过该模式初始保证金的情景。</translation>
    </message>
    <message>
        <source>What the regimes ask for, beside what the scenarios lose.</source>
        <translation>各模式的要求与情景亏损的对照。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>VaR added</source>
        <translation>VaR 增量</translation>
    </message>
    <message>
        <source>ES added</source>
        <translation>ES 增量</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>number</source>
        <translation>个数</translation>
    </message>
</context>
<context>
    <name>marginscope::TailPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no level: type a percentage from 90 to 99.9.</source>
        <translation>“%1”不是置信水平：请输入 90 到 99.9 的百分比。</translation>
    </message>
    <message>
        <source>“%1” is no horizon: type whole days from 1 to 365.</source>
        <translation>“%1”不是期限：请输入 1 到 365 的整天数。</translation>
    </message>
    <message>
        <source>Open a book to see what it could lose.</source>
        <translation>打开账簿，查看其可能的亏损。</translation>
    </message>
    <message>
        <source>Type a position to see what it could lose.</source>
        <translation>输入持仓，查看其可能的亏损。</translation>
    </message>
    <message>
        <source>The figures were not computed to the end.</source>
        <translation>数值未计算完成。</translation>
    </message>
    <message>
        <source>The scenarios are being computed.</source>
        <translation>正在计算情景。</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>已停止：数值与当前账簿不符。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n more under Assumptions)</source>
        <translation>
            <numerusform>（另有 %n 条见“假设”）</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: VaR part %1, ES part %2</source>
        <translation>所选：VaR 贡献 %1，ES 贡献 %2</translation>
    </message>
    <message>
        <source>Price histories (*.csv)</source>
        <translation>价格历史 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open price histories…</source>
        <translation>打开价格历史(&amp;O)…</translation>
    </message>
    <message>
        <source>Prices of %1 from a file…</source>
        <translation>从文件读取 %1 的价格…</translation>
    </message>
    <message>
        <source>Volatilities of %1 from a file…</source>
        <translation>从文件读取 %1 的波动率…</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Open price histories</source>
        <translation>打开价格历史</translation>
    </message>
    <message>
        <source>Open the history of %1</source>
        <translation>打开 %1 的历史</translation>
    </message>
    <message>
        <source>The name of “%1” does not say what it is of. Choose it under Histories, at one of %2.</source>
        <translation>文件名“%1”未说明属于哪个标的。请在“历史”中选择：%2。</translation>
    </message>
    <message>
        <source>Value at risk and expected shortfall</source>
        <translation>风险价值与预期亏损</translation>
    </message>
    <message>
        <source>Save picture or figures</source>
        <translation>保存图形或数据</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>风险价值</translation>
    </message>
    <message>
        <source>Where the scenarios come from</source>
        <translation>情景的来源</translation>
    </message>
    <message>
        <source>Level of both figures: choose or type one from 90 to 99.9 %</source>
        <translation>两项数值的置信水平：选择或输入 90 到 99.9 %</translation>
    </message>
    <message>
        <source>Days ahead: choose or type them</source>
        <translation>期限（天）：选择或输入</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Price histories from files; they may also be dropped here</source>
        <translation>来自文件的价格历史；也可拖放到此处</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Show what is assumed, in place of the table</source>
        <translation>以假设代替表格显示</translation>
    </message>
    <message>
        <source>Scenarios being computed</source>
        <translation>正在计算情景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Open price histories…</source>
        <translation>打开价格历史…</translation>
    </message>
    <message>
        <source>Figures of the value at risk</source>
        <translation>风险价值的数值</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>按持仓</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按分组</translation>
    </message>
    <message>
        <source>By underlying</source>
        <translation>按标的</translation>
    </message>
    <message>
        <source>Worst scenarios</source>
        <translation>最差情景</translation>
    </message>
    <message>
        <source>Beside the margin</source>
        <translation>与保证金对照</translation>
    </message>
    <message>
        <source>Bars of the picture</source>
        <translation>图中各柱</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy or save the picture and the figures</source>
        <translation>复制或保存图形和数据</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图形(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>复制表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation>保存图形或数据(&amp;S)…</translation>
    </message>
    <message>
        <source>Resolution of PNG pictures</source>
        <translation>PNG 图片分辨率</translation>
    </message>
    <message>
        <source>96 dpi (screen)</source>
        <translation>96 dpi（屏幕）</translation>
    </message>
    <message>
        <source>192 dpi (slides)</source>
        <translation>192 dpi（幻灯片）</translation>
    </message>
    <message>
        <source>300 dpi (print)</source>
        <translation>300 dpi（打印）</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>历史模拟</translation>
    </message>
    <message>
        <source>Historical, filtered</source>
        <translation>历史模拟，滤波</translation>
    </message>
    <message>
        <source>Monte-Carlo, normal</source>
        <translation>蒙特卡洛，正态</translation>
    </message>
    <message>
        <source>Monte-Carlo, Student</source>
        <translation>蒙特卡洛，学生 t</translation>
    </message>
    <message>
        <source>Assumptions (%1)</source>
        <translation>假设（%1）</translation>
    </message>
</context>
<context>
    <name>marginscope::TicketModel</name>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>+ and − or dragging sideways change the size.</source>
        <translation>按 + 和 − 或横向拖动可改变数量。</translation>
    </message>
    <message>
        <source>+ and − or dragging sideways: next listed strike. Ctrl+Left and Ctrl+Right, or dragging with Shift: next expiry.</source>
        <translation>按 + 和 − 或横向拖动：下一个挂牌行权价。Ctrl+左和 Ctrl+右，或按住 Shift 拖动：下一个到期日。</translation>
    </message>
    <message>
        <source>The market&apos;s mark.</source>
        <translation>市场的标记价格。</translation>
    </message>
    <message>
        <source>Premium of options and assets, realised P&amp;L of futures that are closed; received &gt; 0.</source>
        <translation>期权与资产的权利金、平仓期货的已实现盈亏；收入 &gt; 0。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>权利金</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Stated. Delete the text to take the market&apos;s price.</source>
        <translation>已给定。删除文字即采用市场价格。</translation>
    </message>
    <message>
        <source>The market&apos;s ask.</source>
        <translation>市场卖价。</translation>
    </message>
    <message>
        <source>The market&apos;s bid.</source>
        <translation>市场买价。</translation>
    </message>
    <message>
        <source>Halfway between the market&apos;s bid and ask.</source>
        <translation>市场买价与卖价的中点。</translation>
    </message>
    <message>
        <source>Bid/ask</source>
        <translation>买/卖价</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中间价</translation>
    </message>
</context>
<context>
    <name>marginscope::UseBar</name>
    <message>
        <source>more than all</source>
        <translation>超过全部</translation>
    </message>
    <message>
        <source>Initial margin takes %1 of the equity.
One line: margin call at %2. Two lines: liquidation at %3.</source>
        <translation>初始保证金占用权益的 %1。
单线：追加保证金，位于 %2。双线：强平，位于 %3。</translation>
    </message>
</context>
<context>
    <name>marginscope::UseBarLegend</name>
    <message>
        <source>Marks of the bar: one line for the margin call, two lines for liquidation</source>
        <translation>条形图标记：单线为追加保证金，双线为强平</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追加保证金</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
</context>
<context>
    <name>marginscope::VersusModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 in both</source>
        <translation>%1：两者均为 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, scenario before, scenario after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 减 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一本</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>本账簿</translation>
    </message>
</context>
<context>
    <name>marginscope::VersusPanel</name>
    <message>
        <source>Two books side by side</source>
        <translation>两本账簿并排</translation>
    </message>
    <message>
        <source>The two books are being compared.</source>
        <translation>正在比较两本账簿。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>The book to compare with</source>
        <translation>用于比较的账簿</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the other book</source>
        <translation>打开另一本账簿</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>将表格保存为文件</translation>
    </message>
    <message>
        <source>Figures of both books</source>
        <translation>两本账簿的数据</translation>
    </message>
    <message>
        <source>Make a what-if of this book, or open another one, to see both side by side.</source>
        <translation>为此账簿建立假设情景，或打开另一本账簿，即可并排查看。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
</context>
<context>
    <name>marginscope::WaterfallChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1：%2，由 %3 至 %4</translation>
    </message>
    <message>
        <source>%1. Up and Down go from bar to bar.</source>
        <translation>%1。上下键逐条移动。</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ 已过时</translation>
    </message>
    <message>
        <source>There is no change to draw.</source>
        <translation>没有可绘制的变动。</translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfBar</name>
    <message>
        <source>WHAT-IF</source>
        <translation>假设情景</translation>
    </message>
    <message>
        <source>Show base</source>
        <translation>显示基准</translation>
    </message>
    <message>
        <source>Apply to base</source>
        <translation>应用到基准</translation>
    </message>
    <message>
        <source>The base takes over these positions and balances, as one step that can be undone</source>
        <translation>基准将采用这些头寸和余额，作为可撤销的一步</translation>
    </message>
    <message>
        <source>More about this what-if</source>
        <translation>关于此假设情景的更多操作</translation>
    </message>
    <message>
        <source>Make it a book of its &amp;own</source>
        <translation>转为独立账簿(&amp;O)</translation>
    </message>
    <message>
        <source>of “%1”</source>
        <translation>属于“%1”</translation>
    </message>
    <message>
        <source>of “%1”, which cannot be read any more: %2 This book is whole and stays as it is.</source>
        <translation>属于“%1”，而它已无法读取：%2 本账簿完整，保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) differ</source>
        <translation>
            <numerusform>%n 条腿不同</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference yet</source>
        <translation>尚无差异</translation>
    </message>
    <message>
        <source>balances differ</source>
        <translation>余额不同</translation>
    </message>
    <message>
        <source>initial margin against the base, %1: %2</source>
        <comment>currency, changes by regime</comment>
        <translation>初始保证金相对基准（%1）：%2</translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfModel</name>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Delta, %1</source>
        <translation>Delta，%1</translation>
    </message>
    <message>
        <source>Gamma, %1 per USD</source>
        <translation>Gamma，%1 每 USD</translation>
    </message>
    <message>
        <source>Vega per point, %1</source>
        <translation>每点 Vega，%1</translation>
    </message>
    <message>
        <source>Theta per day, %1</source>
        <translation>每日 Theta，%1</translation>
    </message>
    <message>
        <source>Cash of the trade</source>
        <translation>交易现金</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>权利金</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用合计</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Requirement, one leg after the other</source>
        <translation>要求，逐腿依次加入</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Requirement, the whole trade against it without the leg</source>
        <translation>要求，整笔交易与去掉该腿之差</translation>
    </message>
    <message>
        <source>Until the excess is zero</source>
        <translation>直到盈余为零</translation>
    </message>
    <message>
        <source>Price down</source>
        <translation>价格下跌</translation>
    </message>
    <message>
        <source>Price up</source>
        <translation>价格上涨</translation>
    </message>
    <message>
        <source>Vol down</source>
        <translation>波动率下降</translation>
    </message>
    <message>
        <source>Vol up</source>
        <translation>波动率上升</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>要求，%1</translation>
    </message>
    <message>
        <source>Excess, %1</source>
        <translation>超额，%1</translation>
    </message>
    <message>
        <source>Saving vs isolated, %1</source>
        <translation>较逐仓节省，%1</translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfPanel</name>
    <message numerus="yes">
        <source>Trade %n leg(s)</source>
        <translation>
            <numerusform>交易 %n 腿</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a book to try trades on it.</source>
        <translation>打开一个账簿以试算交易。</translation>
    </message>
    <message>
        <source>Type a trade above and see every regime before and after it; Enter adds it to the ticket.</source>
        <translation>在上方输入一笔交易，即可看到每种模式之前与之后的结果；按 Enter 加入票据。</translation>
    </message>
    <message>
        <source>The trade was not worked out to the end.</source>
        <translation>该交易未计算完毕。</translation>
    </message>
    <message>
        <source>The trade is being worked out.</source>
        <translation>正在计算该交易。</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n more line(s) do not read.</source>
        <translation>
            <numerusform>▲ 另有 %n 行无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Excess freed: cross %1, portfolio %2.</source>
        <translation>释放的超额：全仓 %1，组合 %2。</translation>
    </message>
    <message>
        <source>Per unit of premium: %1, %2.</source>
        <translation>每单位权利金：%1，%2。</translation>
    </message>
    <message>
        <source>Per unit of fee: %1, %2.</source>
        <translation>每单位费用：%1，%2。</translation>
    </message>
    <message>
        <source>Initial requirement over the size of the trade</source>
        <translation>初始要求随交易规模的变化</translation>
    </message>
    <message>
        <source>Maintenance requirement over the size of the trade</source>
        <translation>维持要求随交易规模的变化</translation>
    </message>
    <message>
        <source>Times this trade</source>
        <translation>该交易的倍数</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>要求，%1</translation>
    </message>
    <message>
        <source>Kinks</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>What-if: the trade ticket</source>
        <translation>假设分析：交易票据</translation>
    </message>
    <message>
        <source>Trades, one to a line</source>
        <translation>交易，每行一笔</translation>
    </message>
    <message>
        <source>Enter adds, Shift+Enter begins another line; rows of a spreadsheet can be pasted: side, quantity, symbol, price, fee.</source>
        <translation>Enter 加入，Shift+Enter 另起一行；可粘贴表格行：方向、数量、代码、价格、费用。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Over the size</source>
        <translation>随规模</translation>
    </message>
    <message>
        <source>Over the size, figures</source>
        <translation>随规模，数值</translation>
    </message>
    <message>
        <source>By leg</source>
        <translation>按腿</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Margin level</source>
        <translation>保证金层级</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>清空票据</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Save figures or picture…</source>
        <translation>保存数值或图…</translation>
    </message>
    <message>
        <source>Keep as what-if…</source>
        <translation>保留为假设…</translation>
    </message>
    <message>
        <source>Apply to the book</source>
        <translation>应用到账簿</translation>
    </message>
    <message>
        <source>Makes the book the book after the trades; one step to undo</source>
        <translation>把账簿变为交易之后的账簿；可一步撤销</translation>
    </message>
    <message>
        <source>Legs of the trade</source>
        <translation>交易的各腿</translation>
    </message>
    <message>
        <source>Before and after the trade</source>
        <translation>交易之前与之后</translation>
    </message>
    <message>
        <source>Why the regimes gain or lose</source>
        <translation>各模式得失的原因</translation>
    </message>
    <message>
        <source>Requirement over the size of the trade</source>
        <translation>要求随交易规模的变化</translation>
    </message>
    <message>
        <source>Requirement over the size of the trade, figures</source>
        <translation>要求随交易规模的变化，数值</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Keeps the book after the trades as a what-if of this one</source>
        <translation>将交易后的账簿保留为本账簿的假设情景</translation>
    </message>
    <message>
        <source>Choose a strategy, or what trades are priced at</source>
        <translation>选择策略，或交易的定价依据</translation>
    </message>
    <message>
        <source>Trade at</source>
        <translation>成交于</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>Trades without a price are done at the market&apos;s mark</source>
        <translation>未给价格的交易按市场标记价成交</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>买价与卖价</translation>
    </message>
    <message>
        <source>Bought at the ask, sold at the bid; at the mark where nobody quotes that side</source>
        <translation>按卖价买入、按买价卖出；该侧无人报价时按标记价</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>中间价</translation>
    </message>
    <message>
        <source>Halfway between bid and ask; at the mark where one of them is missing</source>
        <translation>买价与卖价的中点；缺其一时按标记价</translation>
    </message>
</context>
<context>
    <name>marginscope::WindowActions</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Marginscope</source>
        <translation>关于 Marginscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;market…</source>
        <translation>打开市场(&amp;M)…</translation>
    </message>
    <message>
        <source>Open from s&amp;tore…</source>
        <translation>从存储库打开(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to sto&amp;re…</source>
        <translation>保存到存储库(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>恢复到已保存版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>复制标签页(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>导出比较结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>PDF 报告(&amp;D)…</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cu&amp;t rows</source>
        <translation>剪切行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy co&amp;mparison</source>
        <translation>复制比较结果(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
    <message>
        <source>Du&amp;plicate rows</source>
        <translation>创建行的副本(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ind or filter</source>
        <translation>查找或筛选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save market as…</source>
        <translation>市场另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reset market to file</source>
        <translation>将市场重置为文件内容(&amp;R)</translation>
    </message>
    <message>
        <source>Take the market &amp;move back</source>
        <translation>撤回市场变动(&amp;M)</translation>
    </message>
    <message>
        <source>Search &amp;books</source>
        <translation>搜索账簿(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next book</source>
        <translation>下一账簿(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous book</source>
        <translation>上一账簿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>解释%1</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Analyst</source>
        <translation>分析师(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Trader</source>
        <translation>交易员(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;rainer (large type)</source>
        <translation>培训师（大字体）(&amp;R)</translation>
    </message>
    <message>
        <source>Go to p&amp;ositions</source>
        <translation>转到持仓(&amp;O)</translation>
    </message>
    <message>
        <source>Go to co&amp;llateral</source>
        <translation>转到抵押品(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;market</source>
        <translation>转到市场(&amp;M)</translation>
    </message>
    <message>
        <source>Go to s&amp;urface</source>
        <translation>转到曲面(&amp;U)</translation>
    </message>
    <message>
        <source>Go to &amp;explanation</source>
        <translation>转到解释(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;reconciliation</source>
        <translation>转到对账(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近的文件(&amp;C)</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>打开示例(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>市场(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>New &amp;leg</source>
        <translation>新建持仓(&amp;L)</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>清除筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Choose colum&amp;ns…</source>
        <translation>选择列(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Group rows by…</source>
        <translation>行分组方式(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the comparison of rule&amp;books</source>
        <translation>转到规则集比较(&amp;B)</translation>
    </message>
    <message>
        <source>Go to &amp;attribution</source>
        <translation>转到归因(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the ru&amp;lebook&apos;s values</source>
        <translation>转到规则集取值(&amp;L)</translation>
    </message>
    <message>
        <source>Go to s&amp;tress scenarios</source>
        <translation>转到压力情景(&amp;T)</translation>
    </message>
    <message>
        <source>Go to &amp;Greeks</source>
        <translation>转到希腊值(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the market&apos;s sm&amp;iles</source>
        <translation>转到市场的微笑(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;value at risk</source>
        <translation>转到风险价值(&amp;V)</translation>
    </message>
    <message>
        <source>Base ⇄ &amp;what-if</source>
        <translation>基准 ⇄ 假设情景(&amp;W)</translation>
    </message>
    <message>
        <source>Goes from a book to its what-if and back</source>
        <translation>在账簿与其假设情景之间切换</translation>
    </message>
    <message>
        <source>New w&amp;hat-if</source>
        <translation>新建假设情景(&amp;H)</translation>
    </message>
    <message>
        <source>Appl&amp;y what-if to base</source>
        <translation>将假设情景应用到基准(&amp;Y)</translation>
    </message>
    <message>
        <source>Go to the &amp;other book</source>
        <translation>转到另一本账簿(&amp;O)</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设情景</translation>
    </message>
    <message>
        <source>Go to the trade tic&amp;ket</source>
        <translation>转到交易票据(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the e&amp;xpiry ladder</source>
        <translation>转到到期阶梯(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the &amp;changes</source>
        <translation>转到变动(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;hedge finder</source>
        <translation>转到对冲查找(&amp;H)</translation>
    </message>
    <message>
        <source>Go to &amp;capital</source>
        <translation>转到资金(&amp;C)</translation>
    </message>
    <message>
        <source>Gives the pane with the focus the whole width, or shows both again</source>
        <translation>让获得焦点的窗格占满宽度，或重新显示两个窗格</translation>
    </message>
    <message>
        <source>Maximi&amp;se pane</source>
        <translation>最大化窗格(&amp;S)</translation>
    </message>
</context>
<context>
    <name>marginscope::WindowHost</name>
    <message>
        <source>The language was not changed: the unsaved changes could not be kept.</source>
        <translation>语言未更改：未能保留未保存的更改。</translation>
    </message>
</context>
<context>
    <name>marginscope::WorkPanes</name>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>所有标签页</translation>
    </message>
    <message numerus="yes">
        <source>All tabs; %n not in sight: %1</source>
        <translation>
            <numerusform>所有标签页；%n 个未显示：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show both panes again (Esc, or double click on the tabs)</source>
        <translation>重新显示两个窗格（Esc，或双击标签栏）</translation>
    </message>
    <message>
        <source>Maximise this pane (double click on the tabs)</source>
        <translation>最大化此窗格（双击标签栏）</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>%1 has its own %2 (%3), which stays.</source>
        <translation>%1 有单独设定的 %2（%3），保持不变。</translation>
    </message>
    <message>
        <source>The market “%1” chosen for this book is not in the store any more. The figures are those of the sample market.</source>
        <translation>为此账簿选择的市场“%1”已不在存储库中。数值采用示例市场计算。</translation>
    </message>
    <message>
        <source>The rulebook %1 chosen for this book is not there any more. The figures are those of %2.</source>
        <translation>为此账簿选择的规则集 %1 已不存在。数值采用 %2 计算。</translation>
    </message>
    <message>
        <source>The book reports in %1; the figures are in the market&apos;s currency, %2.</source>
        <translation>账簿以 %1 报告；数值以市场货币 %2 计。</translation>
    </message>
    <message>
        <source>The market has no price for %1; 1 USD is assumed.</source>
        <translation>市场没有 %1 的价格；假定为 1 USD。</translation>
    </message>
    <message>
        <source>The market has no perpetual price for %1; spot is used.</source>
        <translation>市场没有 %1 的永续价格；使用现货价。</translation>
    </message>
    <message>
        <source>The market has no forward for %1 %2; spot is used.</source>
        <translation>市场没有 %1 %2 的远期价；使用现货价。</translation>
    </message>
    <message>
        <source>%1 stands in several rows; they count as one position.</source>
        <translation>%1 出现在多行中；合并为一个持仓计算。</translation>
    </message>
    <message>
        <source>Not accepted as collateral in the cross regime: %1. It counts 0 there.</source>
        <translation>全仓模式下不接受作为抵押品：%1。在该模式下计为 0。</translation>
    </message>
    <message>
        <source>Not accepted as collateral in the portfolio regime: %1. It counts 0 there.</source>
        <translation>组合模式下不接受作为抵押品：%1。在该模式下计为 0。</translation>
    </message>
    <message>
        <source>The rulebook counts in %1: it stands for %2 at par, other assets at their price over its price.</source>
        <translation>规则集以 %1 计：它按面值代表 %2，其他资产按其价格除以它的价格计。</translation>
    </message>
    <message>
        <source>The book has no %1; what a trade costs is taken from its %2.</source>
        <translation>账簿没有 %1；交易成本从其 %2 中支付。</translation>
    </message>
    <message>
        <source>The trades leave a debt of %1 %2.</source>
        <translation>这些交易将形成 %1 %2 的负债。</translation>
    </message>
    <message>
        <source>The market is moved and its quotes are those before the move: trades are done at the marks after it.</source>
        <translation>市场已移动，其报价为移动之前的：交易按移动之后的标记价成交。</translation>
    </message>
    <message>
        <source>The bid of %1 is above its ask: it is traded at the mark.</source>
        <translation>%1 的买价高于卖价：按标记价成交。</translation>
    </message>
    <message>
        <source>%1 is not quoted on both sides: it is traded at the mark.</source>
        <translation>%1 未双边报价：按标记价成交。</translation>
    </message>
    <message>
        <source>%1 has no ask: it is bought at the mark.</source>
        <translation>%1 无卖价：按标记价买入。</translation>
    </message>
    <message>
        <source>%1 has no bid: it is sold at the mark.</source>
        <translation>%1 无买价：按标记价卖出。</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Market of %1</source>
        <translation>市场时间 %1</translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin</source>
        <translation>逐仓、全仓与组合保证金</translation>
    </message>
    <message>
        <source>▲ %1 not modelled</source>
        <translation>▲ %1 未建模</translation>
    </message>
    <message>
        <source>Initial margin on one scale; the tick is maintenance</source>
        <translation>初始保证金，同一刻度；短线为维持保证金</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Isolated initial</source>
        <translation>逐仓初始</translation>
    </message>
    <message>
        <source>P&amp;L in binding scenario</source>
        <translation>约束情景盈亏</translation>
    </message>
    <message>
        <source>At binding</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>A picture of %1x%2 is not possible: each side must lie between %3 and %4.</source>
        <translation>无法生成 %1x%2 的图片：每边须介于 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>%1 dots per inch are not possible: choose %2 to %3.</source>
        <translation>不支持每英寸 %1 点：请选择 %2 至 %3。</translation>
    </message>
    <message>
        <source>A picture of %1x%2 pixels is too large: choose a smaller size or fewer dots per inch.</source>
        <translation>%1x%2 像素的图片过大：请选择较小的尺寸或较低的每英寸点数。</translation>
    </message>
    <message>
        <source>“%1” names no picture: the ending must be .png, .svg or .pdf.</source>
        <translation>“%1”不是图片文件名：扩展名须为 .png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2.</source>
        <translation>无法将图片写入“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days on</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>vol %1</source>
        <translation>波动率 %1</translation>
    </message>
    <message>
        <source>Days forward</source>
        <translation>未来天数</translation>
    </message>
    <message>
        <source>Volatility move</source>
        <translation>波动率变动</translation>
    </message>
    <message>
        <source>Price move</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>%1 price move</source>
        <translation>%1 价格变动</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Equity tested, %1</source>
        <translation>检验所用权益，%1</translation>
    </message>
    <message>
        <source>Initial margin, %1</source>
        <translation>初始保证金，%1</translation>
    </message>
    <message>
        <source>Maintenance margin, %1</source>
        <translation>维持保证金，%1</translation>
    </message>
    <message>
        <source>Excess, %1</source>
        <translation>盈余，%1</translation>
    </message>
    <message>
        <source>Excess over maintenance, %1</source>
        <translation>维持盈余，%1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Equity tested</source>
        <translation>检验所用权益</translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation>较逐仓节省</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Binding scenario: %1.</source>
        <translation>约束情景：%1。</translation>
    </message>
    <message>
        <source>%1 initial margin</source>
        <translation>%1 初始保证金</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not “%1”.</source>
        <translation>--size 须为宽和高，如 1280x800，而非“%1”。</translation>
    </message>
    <message>
        <source>--dpi takes a whole number, not “%1”.</source>
        <translation>--dpi 须为整数，而非“%1”。</translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation>--theme 须为 light 或 dark，而非“%1”。</translation>
    </message>
    <message>
        <source>--view is map or relief, not “%1”.</source>
        <translation>--view 为 map 或 relief，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 is not an option of render; there are --image, --size, --dpi, --theme and --view.</source>
        <translation>%1 不是 render 的选项；可用 --image、--size、--dpi、--theme 和 --view。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than any result.</source>
        <translation>%1 过大，不可能是结果文件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>One result file at a time, please.</source>
        <translation>每次只能处理一个结果文件。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>Which result? Name a file, or - for standard input.</source>
        <translation>哪个结果？请指定文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Where to? Say --image and a .png, .svg or .pdf file.</source>
        <translation>输出到哪里？请用 --image 指定 .png、.svg 或 .pdf 文件。</translation>
    </message>
    <message>
        <source>%1: %2 was expected.</source>
        <translation>%1：应为%2。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a regime that is not there yet</source>
        <translation>尚未出现过的保证金模式</translation>
    </message>
    <message>
        <source>at least one regime</source>
        <translation>至少一种保证金模式</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>若干数字</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 至 %1 的整数</translation>
    </message>
    <message>
        <source>a quantity such as excess:portfolio</source>
        <translation>指标，如 excess:portfolio</translation>
    </message>
    <message>
        <source>%1 nodes, not %2,</source>
        <translation>%1 个节点，而非 %2 个</translation>
    </message>
    <message>
        <source>line %1: not JSON (%2).</source>
        <translation>第 %1 行：不是 JSON（%2）。</translation>
    </message>
    <message>
        <source>a result of marginscope, a JSON object, was expected.</source>
        <translation>应为 marginscope 的结果，即一个 JSON 对象。</translation>
    </message>
    <message>
        <source>binding: %1</source>
        <translation>约束：%1</translation>
    </message>
    <message>
        <source>✕ outside: %1</source>
        <translation>✕ 超出范围：%1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ 已过期</translation>
    </message>
    <message>
        <source>Zero excess</source>
        <translation>零盈余</translation>
    </message>
    <message>
        <source>%1 (none here)</source>
        <translation>%1（此处无）</translation>
    </message>
    <message>
        <source>rulebook %1</source>
        <translation>规则集 %1</translation>
    </message>
    <message>
        <source>market of %1</source>
        <translation>市场时间 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more positions</source>
        <translation>
            <numerusform>及另外 %n 个持仓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>价格 %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) not modelled</source>
        <translation>
            <numerusform>▲ %n 行未建模</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vol %2</source>
        <translation>%1 波动率 %2</translation>
    </message>
    <message>
        <source>basis %1</source>
        <translation>基差 %1</translation>
    </message>
    <message>
        <source>%1 basis %2</source>
        <translation>%1 基差 %2</translation>
    </message>
    <message>
        <source>correlation %1–%2 %3</source>
        <translation>%1–%2 相关性 %3</translation>
    </message>
    <message>
        <source>%1 volatility move</source>
        <translation>%1 波动率变动</translation>
    </message>
    <message>
        <source>Basis move</source>
        <translation>基差变动</translation>
    </message>
    <message>
        <source>%1 basis move</source>
        <translation>%1 基差变动</translation>
    </message>
    <message>
        <source>%1–%2 correlation</source>
        <translation>%1–%2 相关性</translation>
    </message>
    <message>
        <source>Gamma per 1 %</source>
        <translation>Gamma（每 1 %）</translation>
    </message>
    <message>
        <source>Vega per vol point</source>
        <translation>Vega（每波动率点）</translation>
    </message>
    <message>
        <source>Theta per day</source>
        <translation>Theta（每天）</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>盈亏，%1</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>初始保证金</translation>
    </message>
    <message>
        <source>%1 (%2, beyond)</source>
        <translation>%1（%2，超出范围）</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>ES</source>
        <translation>ES</translation>
    </message>
    <message>
        <source>‹ %1 more</source>
        <translation>‹ 另有 %1 个</translation>
    </message>
    <message>
        <source>%1 more ›</source>
        <translation>另有 %1 个 ›</translation>
    </message>
    <message>
        <source>P&amp;L %1 to %2 %3</source>
        <translation>盈亏 %1 至 %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios (%3)</source>
        <translation>%2 个情景中的 %1 个（%3）</translation>
    </message>
    <message>
        <source>%1 are as bad or worse</source>
        <translation>%1 同样差或更差</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Value at risk %1, expected shortfall %2, at %3</source>
        <translation>风险价值 %1，预期亏损 %2，置信水平 %3</translation>
    </message>
    <message>
        <source>VaR %1, ES %2, at %3</source>
        <translation>VaR %1，ES %2，置信水平 %3</translation>
    </message>
    <message>
        <source>%1, less “%2”</source>
        <comment>figure, name of a book</comment>
        <translation>%1，减“%2”</translation>
    </message>
    <message>
        <source>the %1 largest of %2 columns</source>
        <translation>%2 列中最大的 %1 列</translation>
    </message>
    <message>
        <source>counts of bins</source>
        <translation>分组计数</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>历史模拟</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>历史模拟，滤波</translation>
    </message>
    <message>
        <source>Drawn, Student&apos;s t</source>
        <translation>抽样，t 分布</translation>
    </message>
    <message>
        <source>Drawn, normal</source>
        <translation>抽样，正态</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>margin call, isolated</source>
        <translation>追加保证金，逐仓</translation>
    </message>
    <message>
        <source>liquidation, isolated</source>
        <translation>强平，逐仓</translation>
    </message>
    <message>
        <source>margin call, cross</source>
        <translation>追加保证金，全仓</translation>
    </message>
    <message>
        <source>liquidation, cross</source>
        <translation>强平，全仓</translation>
    </message>
    <message>
        <source>margin call, portfolio</source>
        <translation>追加保证金，组合</translation>
    </message>
    <message>
        <source>liquidation, portfolio</source>
        <translation>强平，组合</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Vanna</source>
        <translation>Vanna</translation>
    </message>
    <message>
        <source>Strike to forward</source>
        <translation>行权价相对远期</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>年化波动率</translation>
    </message>
    <message>
        <source>SVI</source>
        <translation>SVI</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>挂牌</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>%1, %2 scenarios</source>
        <translation>%1，%2 个情景</translation>
    </message>
    <message>
        <source>at least one book</source>
        <translation>至少一个账簿</translation>
    </message>
    <message>
        <source>at least one scenario</source>
        <translation>至少一个情景</translation>
    </message>
    <message>
        <source>Scenario, worst first</source>
        <translation>情景，最差在前</translation>
    </message>
    <message>
        <source>P&amp;L of stress scenarios</source>
        <translation>压力情景盈亏</translation>
    </message>
    <message>
        <source>a ladder over prices (option --ladder)</source>
        <translation>价格阶梯（选项 --ladder）</translation>
    </message>
    <message>
        <source>the first %1 of %2 underlyings</source>
        <translation>%2 个标的中的前 %1 个</translation>
    </message>
    <message>
        <source>Greeks over the price of each underlying</source>
        <translation>各标的价格上的希腊值</translation>
    </message>
    <message>
        <source>an expiry with volatilities</source>
        <translation>含波动率的到期日</translation>
    </message>
    <message>
        <source>the first %1 of %2 expiries</source>
        <translation>%2 个到期日中的前 %1 个</translation>
    </message>
    <message>
        <source>Smiles of the market</source>
        <translation>市场波动率微笑</translation>
    </message>
    <message>
        <source>the format “%1” is not known; understood are marginscope.comparison/1, marginscope.surface/1, marginscope.var/1, marginscope.stress_results/1, marginscope.greeks/1 and marginscope.smiles/1.</source>
        <translation>未知格式“%1”；可识别 marginscope.comparison/1、marginscope.surface/1、marginscope.var/1、marginscope.stress_results/1、marginscope.greeks/1 和 marginscope.smiles/1。</translation>
    </message>
    <message>
        <source>▲ rows not modelled: %1</source>
        <translation>▲ 未建模行数：%1</translation>
    </message>
    <message>
        <source>Smiles of %1</source>
        <translation>%1 的波动率微笑</translation>
    </message>
    <message>
        <source>Term structure of %1</source>
        <translation>%1 的期限结构</translation>
    </message>
    <message>
        <source>Days to expiry</source>
        <translation>距到期天数</translation>
    </message>
    <message>
        <source>Vol, carry a year</source>
        <translation>年化波动率、成本</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>平值</translation>
    </message>
    <message>
        <source>Between expiries</source>
        <translation>到期日之间</translation>
    </message>
    <message>
        <source>Implied carry</source>
        <translation>隐含持有成本</translation>
    </message>
    <message>
        <source>P&amp;L, value at risk and expected shortfall, horizon in days: %1</source>
        <translation>盈亏、风险价值与预期亏损，期限（天）：%1</translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation>%1 个账簿</translation>
    </message>
    <message>
        <source>▲ doubtful quotes: %1</source>
        <translation>▲ 可疑报价：%1</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>No position needs margin.</source>
        <translation>没有需要保证金的持仓。</translation>
    </message>
    <message>
        <source>No scenario of %1 loses. Roll shock adds %2.</source>
        <translation>%1 的各情景均无亏损。展期冲击增加 %2。</translation>
    </message>
    <message>
        <source>No scenario of %1 loses.</source>
        <translation>%1 的各情景均无亏损。</translation>
    </message>
    <message>
        <source>Worst of %1: %2. Roll shock adds %3, delta shock %4.</source>
        <translation>%1 的最差情景：%2。展期冲击增加 %3，Delta 冲击增加 %4。</translation>
    </message>
    <message>
        <source>Worst of %1: %2. Roll shock adds %3.</source>
        <translation>%1 的最差情景：%2。展期冲击增加 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 pots no longer covers its maintenance margin.</source>
        <translation>%2 个仓位保证金池中有 %1 个已不足以覆盖其维持保证金。</translation>
    </message>
    <message>
        <source>One pot, for %1.</source>
        <translation>仅一个仓位保证金池，对应 %1。</translation>
    </message>
    <message>
        <source>Sum of %1 pots; %2 takes %3 %.</source>
        <translation>%1 个仓位保证金池之和；%2 占 %3 %。</translation>
    </message>
    <message>
        <source>One position held against all equity: %1.</source>
        <translation>以全部权益承担一个持仓：%1。</translation>
    </message>
    <message>
        <source>Sum of %1 positions held against all equity; %2 takes %3 %.</source>
        <translation>以全部权益承担的 %1 个持仓之和；%2 占 %3 %。</translation>
    </message>
    <message>
        <source>No scenario of %1 loses; the other charges of the rulebook remain.</source>
        <translation>%1 的各情景均无亏损；仅剩规则集的其他计收项。</translation>
    </message>
    <message>
        <source>A minimum binds: it asks for more than the worst of %1 (%2).</source>
        <translation>最低要求起约束作用：高于 %1 的最差情景（%2）。</translation>
    </message>
    <message>
        <source>Worst of %1: %2. Its loss is %3 % of the requirement.</source>
        <translation>%1 的最差情景：%2。其亏损占保证金要求的 %3 %。</translation>
    </message>
    <message>
        <source>Charges on the whole account make the requirement.</source>
        <translation>保证金要求来自针对整个账户的计收项。</translation>
    </message>
    <message>
        <source>The rulebook has no scenarios; its largest charge is &quot;%1&quot; of %2.</source>
        <translation>规则集没有情景；其最大的计收项为 %2 的“%1”。</translation>
    </message>
    <message>
        <source>Only coins held as collateral are charged.</source>
        <translation>仅对作为抵押品持有的币计收。</translation>
    </message>
    <message>
        <source>Sum over expiries, contracts and coins; %1 takes %2 %.</source>
        <translation>各到期日、合约与币之和；%1 占 %2 %。</translation>
    </message>
    <message>
        <source>Equity is %1 % of all maintenance margins (uniMMR); orders stop at %2 %, liquidation starts at %3 %.</source>
        <translation>权益为全部维持保证金的 %1 %（uniMMR）；低于 %2 % 停止委托，低于 %3 % 触发强平。</translation>
    </message>
    <message>
        <source>The value of the long options covers the risk.</source>
        <translation>期权多头的价值足以覆盖风险。</translation>
    </message>
    <message>
        <source>No scenario of %1 loses; spread charges, minima and short option value remain.</source>
        <translation>%1 的各情景均无亏损；仅剩价差计收额、最低要求与期权空头价值。</translation>
    </message>
    <message>
        <source>The minimum for short options binds; the worst of %1 is %2.</source>
        <translation>期权空头最低要求起约束作用；%1 的最差情景为 %2。</translation>
    </message>
    <message>
        <source>Worst of %1 for each commodity: %2. Their loss is %3 % of the requirement.</source>
        <translation>各商品 %1 的最差情景：%2。其亏损占保证金要求的 %3 %。</translation>
    </message>
    <message>
        <source>No strategy needs margin.</source>
        <translation>没有需要保证金的策略。</translation>
    </message>
    <message>
        <source>Pairing of %1 strategies, at most %2 above the cheapest there is; the largest: %3.</source>
        <translation>配对为 %1 个策略，最多比可能的最低值高 %2；最大的一项：%3。</translation>
    </message>
    <message>
        <source>One strategy: %1.</source>
        <translation>一个策略：%1。</translation>
    </message>
    <message>
        <source>Cheapest pairing of the legs, %1 strategies; the largest takes %2 %: %3.</source>
        <translation>各持仓的最低要求配对，%1 个策略；最大的一项占 %2 %：%3。</translation>
    </message>
</context>
<context>
    <name>rebalance</name>
    <message>
        <source>The path ends after %1 steps: then the first contract of the book expires.</source>
        <translation>路径在 %1 步后结束：届时账簿的首个合约到期。</translation>
    </message>
    <message>
        <source>There is no listed perpetual or future on %1 that the rulebook covers: its delta stays as it is.</source>
        <translation>%1 没有规则集涵盖的上市永续或期货：其 Delta 保持不变。</translation>
    </message>
    <message>
        <source>Drift from the target</source>
        <translation>偏离目标</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Band ±</source>
        <translation>区间 ±</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>区间外</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>The book holds nothing that has a delta.</source>
        <translation>账簿中没有带 Delta 的持仓。</translation>
    </message>
    <message>
        <source>Over the path</source>
        <translation>整条路径</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Deviation a step</source>
        <translation>每步标准差</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Highest requirement</source>
        <translation>最高要求</translation>
    </message>
    <message>
        <source>unhedged</source>
        <translation>未对冲</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>已对冲</translation>
    </message>
    <message>
        <source>Wider bands trade less and stray further</source>
        <translation>区间越宽，交易越少，偏离越大</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Farthest delta</source>
        <translation>最大 Delta</translation>
    </message>
    <message>
        <source>What the moves made of gamma</source>
        <translation>价格变动对 Gamma 的影响</translation>
    </message>
    <message>
        <source>Volatility paid for</source>
        <translation>所付波动率</translation>
    </message>
    <message>
        <source>Σ ½ Γ ΔS²</source>
        <translation>Σ ½ Γ ΔS²</translation>
    </message>
    <message>
        <source>Σ ½ Γ S²σ² Δt</source>
        <translation>Σ ½ Γ S²σ² Δt</translation>
    </message>
    <message>
        <source>Gamma drag</source>
        <translation>Gamma 损耗</translation>
    </message>
    <message>
        <source>Theta earned</source>
        <translation>所得 Theta</translation>
    </message>
    <message>
        <source>The path step by step</source>
        <translation>逐步路径</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 price</source>
        <translation>%1 价格</translation>
    </message>
    <message>
        <source>%1 delta</source>
        <translation>%1 Delta</translation>
    </message>
    <message>
        <source>%1 traded</source>
        <translation>%1 成交</translation>
    </message>
    <message>
        <source>P&amp;L unhedged</source>
        <translation>未对冲盈亏</translation>
    </message>
    <message>
        <source>P&amp;L hedged</source>
        <translation>对冲后盈亏</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>累计成本</translation>
    </message>
    <message>
        <source>Requirement unhedged</source>
        <translation>未对冲要求</translation>
    </message>
    <message>
        <source>Requirement hedged</source>
        <translation>对冲后要求</translation>
    </message>
    <message>
        <source>%1 steps of %2 days, drawn with seed %3. %4</source>
        <translation>%1 步，每步 %2 天，种子 %3。%4</translation>
    </message>
    <message>
        <source>The last %1 moves of the histories, %2 to %3, done to today&apos;s market.</source>
        <translation>历史数据最后 %1 次变动（%2 至 %3），作用于当前行情。</translation>
    </message>
</context>
<context>
    <name>reconciliation</name>
    <message>
        <source>Positions settled in %1</source>
        <translation>以 %1 结算的持仓</translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation>最差情景</translation>
    </message>
    <message>
        <source>Pots and their P&amp;L</source>
        <translation>保证金池及其盈亏</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>初始保证金</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>检验所用权益</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>容差内</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>超出容差</translation>
    </message>
</context>
<context>
    <name>regime</name>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>isolated</source>
        <comment>within a text</comment>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>cross</source>
        <comment>within a text</comment>
        <translation>全仓</translation>
    </message>
    <message>
        <source>portfolio</source>
        <comment>within a text</comment>
        <translation>组合</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>组合</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>rulebook %1</source>
        <translation>规则集 %1</translation>
    </message>
    <message>
        <source>market of %1</source>
        <translation>市场时间 %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>输入校验值 %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>%1, margin</source>
        <translation>%1，保证金</translation>
    </message>
    <message>
        <source>There are no figures yet: the book has not been computed.</source>
        <translation>尚无数值：账簿尚未计算。</translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation>未命名账簿</translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin · market %1, %2 · %3 · amounts in %4</source>
        <translation>逐仓、全仓与组合保证金 · 市场 %1，%2 · %3 · 金额以 %4 计</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be modelled and count in no regime; see the last table.</source>
        <translation>
            <numerusform>%n 行无法建模，不计入任何保证金模式；见最后一张表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>A model, not a quote of any venue.</source>
        <translation>此为模型结果，并非任何交易所的报价。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>检验所用权益</translation>
    </message>
    <message>
        <source>Deficit, initial</source>
        <translation>缺口，初始</translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation>盈余，初始</translation>
    </message>
    <message>
        <source>Deficit, maintenance</source>
        <translation>缺口，维持</translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation>盈余，维持</translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation>较逐仓节省</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Binding scenario %1</source>
        <translation>约束情景 %1</translation>
    </message>
    <message>
        <source>Initial margin, %1</source>
        <translation>初始保证金，%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>金额以 %1 计</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>初始保证金</translation>
    </message>
    <message>
        <source>Excess over initial margin</source>
        <translation>超出初始保证金的盈余</translation>
    </message>
    <message>
        <source>Excess over maintenance margin</source>
        <translation>超出维持保证金的盈余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>After haircut</source>
        <translation>折后价值</translation>
    </message>
    <message>
        <source>Not modelled: these count in no regime</source>
        <translation>未建模：以下各行不计入任何保证金模式</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Deribit-like</source>
        <translation>类 Deribit</translation>
    </message>
    <message>
        <source>Parameters of the example response in the exchange&apos;s API documentation (17 June 2024, BTC), formulas of its margin pages. A model, not a quote of the venue.</source>
        <translation>参数取自该交易所 API 文档中的示例响应（2024 年 6 月 17 日，BTC），公式取自其保证金页面。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>One pot of equity; each position is margined alone and the requirements add up. Option value stays outside the test.</source>
        <translation>共用一个权益池；各持仓单独计算保证金，各项要求相加。期权价值不计入检验。</translation>
    </message>
    <message>
        <source>Every position has its own pot and is margined alone; nothing nets, and no loss goes beyond its pot.</source>
        <translation>每个持仓各有自己的仓位保证金池并单独计算保证金；互不轧差，亏损不会超出各自的池。</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; risk nets over 35 price and volatility moves, plus roll and delta shock.</source>
        <translation>共用一个权益池，期权按市值计；风险在 35 种价格与波动率变动下轧差，另加展期冲击和 Delta 冲击。</translation>
    </message>
    <message>
        <source>rate of another venue&apos;s multi-collateral table</source>
        <translation>另一交易所多抵押品表中的折扣率</translation>
    </message>
    <message>
        <source>10 %: highest rate of another venue&apos;s multi-collateral table</source>
        <translation>10 %：另一交易所多抵押品表中的最高折扣率</translation>
    </message>
    <message>
        <source>20 %: other coins move further; nothing published was found</source>
        <translation>20 %：其他币种波动更大；未找到已公布的数值</translation>
    </message>
    <message>
        <source>how the exchange pairs the cells of several currencies is not published</source>
        <translation>交易所未公布如何配对多个币种的单元格</translation>
    </message>
    <message>
        <source>pattern of the published BTC and SOL slopes</source>
        <translation>仿照已公布的 BTC 和 SOL 斜率</translation>
    </message>
    <message>
        <source>SOL&apos;s published rates taken for other coins</source>
        <translation>其他币种沿用 SOL 已公布的费率</translation>
    </message>
    <message>
        <source>SOL&apos;s published slope taken for other coins</source>
        <translation>其他币种沿用 SOL 已公布的斜率</translation>
    </message>
    <message>
        <source>no percentages of other coins found; those of BTC and ETH</source>
        <translation>未找到其他币种的百分比；沿用 BTC 和 ETH 的数值</translation>
    </message>
    <message>
        <source>published for linear contracts; taken for inverse ones too</source>
        <translation>针对线性合约公布；反向合约同样沿用</translation>
    </message>
    <message>
        <source>Parameters of the exchange&apos;s own portfolio margin response of 15 February 2026 (ETH as recorded; other coins as far as known), formulas of its margin pages. A model, not a quote of the venue.</source>
        <translation>参数取自该交易所 2026 年 2 月 15 日的组合保证金响应（ETH 按记录；其他币种按已知信息），公式取自其保证金页面。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>7.5 % in the documentation example of June 2024</source>
        <translation>2024 年 6 月文档示例中为 7.5 %</translation>
    </message>
    <message>
        <source>as ETH</source>
        <translation>同 ETH</translation>
    </message>
    <message>
        <source>200 000 as recorded for ETH</source>
        <translation>200 000，按 ETH 的记录</translation>
    </message>
    <message>
        <source>1.0 in every response seen</source>
        <translation>所见各次响应中均为 1.0</translation>
    </message>
    <message>
        <source>5e-5 in the documentation example of June 2024</source>
        <translation>2024 年 6 月文档示例中为 5e-5</translation>
    </message>
    <message>
        <source>10 % in every response seen</source>
        <translation>所见各次响应中均为 10 %</translation>
    </message>
    <message>
        <source>20 million as seen for ETH in February 2026</source>
        <translation>2000 万，按 2026 年 2 月所见的 ETH 数值</translation>
    </message>
    <message>
        <source>1 % in the documentation example of June 2024</source>
        <translation>2024 年 6 月文档示例中为 1 %</translation>
    </message>
    <message>
        <source>0.6 as seen for ETH in February 2026</source>
        <translation>0.6，按 2026 年 2 月所见的 ETH 数值</translation>
    </message>
    <message>
        <source>BTC as in the documentation example of June 2024</source>
        <translation>BTC，按 2024 年 6 月文档示例</translation>
    </message>
    <message>
        <source>Parameters published for the exchange as of 23 September 2026 (third-party note that states it read the public parameter endpoint), formulas of the exchange&apos;s margin pages. A model, not a quote of the venue.</source>
        <translation>参数为该交易所截至 2026 年 9 月 23 日公布的数值（据第三方说明，其称读取自公开参数接口），公式取自该交易所的保证金页面。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>5 % as seen in February 2026</source>
        <translation>5 %，按 2026 年 2 月所见</translation>
    </message>
    <message>
        <source>4e-6 as seen in February 2026</source>
        <translation>4e-6，按 2026 年 2 月所见</translation>
    </message>
    <message>
        <source>0.5 % as seen in February 2026</source>
        <translation>0.5 %，按 2026 年 2 月所见</translation>
    </message>
    <message>
        <source>1 % in the documentation example of June 2024 (the 2026 note has 0.5 %)</source>
        <translation>2024 年 6 月文档示例中为 1 %（2026 年的说明为 0.5 %）</translation>
    </message>
    <message>
        <source>Binance-like</source>
        <translation>类 Binance</translation>
    </message>
    <message>
        <source>Leverage brackets of the venue&apos;s interface as of October 2024 (BTC, ETH and SOL, linear), maintenance amounts by the published recursion, ratios of its portfolio margin. A model, not a quote of the venue.</source>
        <translation>杠杆层级取自该交易所界面，截至 2024 年 10 月（BTC、ETH 和 SOL，线性），维持金额按已公布的递推公式，比率取自其组合保证金。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>One pot of equity; each future by its leverage bracket and the maintenance margins add up.</source>
        <translation>共用一个权益池；各期货按其杠杆层级计算，维持保证金相加。</translation>
    </message>
    <message>
        <source>Every position has its own pot; futures by leverage brackets with maintenance amounts, short options by standard rates.</source>
        <translation>每个持仓各有自己的仓位保证金池；期货按含维持金额的杠杆层级，期权空头按标准费率。</translation>
    </message>
    <message>
        <source>Equity after collateral rates against the sum of all maintenance margins: no new orders below a ratio of 120 %, liquidation at 105 %. Risk does not net.</source>
        <translation>按抵押率折算后的权益与全部维持保证金之和相比：比率低于 120 % 不接受新委托，105 % 强平。风险不轧差。</translation>
    </message>
    <message>
        <source>collateral rate 0.95 of the worked example</source>
        <translation>示例计算中的抵押率 0.95</translation>
    </message>
    <message>
        <source>collateral rate 0.90 of the worked example</source>
        <translation>示例计算中的抵押率 0.90</translation>
    </message>
    <message>
        <source>not found; 20 %</source>
        <translation>未找到；取 20 %</translation>
    </message>
    <message>
        <source>margin on debts is by asset at the venue; 10 % taken</source>
        <translation>该交易所的负债保证金按资产而定；此处取 10 %</translation>
    </message>
    <message>
        <source>the venue states 120 % as the ratio below which orders only reduce; taken as the initial requirement</source>
        <translation>该交易所规定比率低于 120 % 时委托只能减仓；此处以其作为初始保证金要求</translation>
    </message>
    <message>
        <source>not found; ten times the coins of BTC</source>
        <translation>未找到；取 BTC 币数的十倍</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not found; those of SOL</source>
        <translation>未找到；沿用 SOL 的数值</translation>
    </message>
    <message>
        <source>rates from 50 coins on as in a worked example of the venue; the lower ones and the leverages are inferred from its maintenance amount</source>
        <translation>50 枚币起的费率按该交易所的示例计算；较低层级的费率及各杠杆由其维持金额推得</translation>
    </message>
    <message>
        <source>as another venue&apos;s published rates</source>
        <translation>同另一交易所已公布的费率</translation>
    </message>
    <message>
        <source>Bybit-like</source>
        <translation>类 Bybit</translation>
    </message>
    <message>
        <source>Documentation of the venue&apos;s unified account: liquidation prices, portfolio margin, and the notice on the ±15 % range of BTC and ETH; factors that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>该交易所统一账户的文档：强平价、组合保证金，以及关于 BTC 和 ETH ±15 % 范围的公告；未公布的系数标注为假设。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>One pot of equity; each position by its risk limit bracket and the requirements add up.</source>
        <translation>共用一个权益池；各持仓按其风险限额层级计算，各项要求相加。</translation>
    </message>
    <message>
        <source>Every position has its own pot; linear contracts by the value at entry, inverse ones by the value at the mark, short options by standard rates.</source>
        <translation>每个持仓各有自己的仓位保证金池；线性合约按开仓价值，反向合约按标记价值，期权空头按标准费率。</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; the worst of 33 cells per underlying plus contingencies is the maintenance margin, and the initial margin is a factor times that.</source>
        <translation>共用一个权益池，期权按市值计；每个标的 33 个单元格中的最差结果加应急附加为维持保证金，初始保证金为其乘以系数。</translation>
    </message>
    <message>
        <source>tiered at the venue; first tier taken for all sizes</source>
        <translation>该交易所分档；此处所有规模均取第一档</translation>
    </message>
    <message>
        <source>not found; 15 %</source>
        <translation>未找到；取 15 %</translation>
    </message>
    <message>
        <source>factor not found; 5 % a year</source>
        <translation>未找到系数；取每年 5 %</translation>
    </message>
    <message>
        <source>factor not found; 0.5 %</source>
        <translation>未找到系数；取 0.5 %</translation>
    </message>
    <message>
        <source>the factor is by asset and was not found; 1.2</source>
        <translation>系数按资产而定，未找到；取 1.2</translation>
    </message>
    <message>
        <source>11 equal steps are background knowledge; the range is published</source>
        <translation>11 个等距步长为背景知识；范围已公布</translation>
    </message>
    <message>
        <source>not found; as a similar venue</source>
        <translation>未找到；同类似交易所</translation>
    </message>
    <message>
        <source>33 cells as 11 price moves with 3 volatilities are background knowledge; the range of BTC and ETH is published, that of other coins is not</source>
        <translation>33 个单元格由 11 种价格变动与 3 种波动率组成，为背景知识；BTC 和 ETH 的范围已公布，其他币种的未公布</translation>
    </message>
    <message>
        <source>size of the volatility shock not found; as a similar venue</source>
        <translation>未找到波动率冲击的大小；同类似交易所</translation>
    </message>
    <message>
        <source>11 price moves with 3 volatilities are background knowledge</source>
        <translation>11 种价格变动与 3 种波动率为背景知识</translation>
    </message>
    <message>
        <source>factor not found; 1 %</source>
        <translation>未找到系数；取 1 %</translation>
    </message>
    <message>
        <source>0.03 % from a secondary source; that it counts volatility points per day is our reading</source>
        <translation>0.03 % 取自二手来源；将其理解为每日波动率点数是我们的解读</translation>
    </message>
    <message>
        <source>first bracket of the worked examples; the others are not in the source</source>
        <translation>示例计算中的第一层级；其余层级未见于来源</translation>
    </message>
    <message>
        <source>brackets of other coins not found</source>
        <translation>未找到其他币种的层级</translation>
    </message>
    <message>
        <source>background knowledge, and the venue&apos;s own example</source>
        <translation>背景知识，以及该交易所自己的示例</translation>
    </message>
    <message>
        <source>Documentation of the venue&apos;s unified account: liquidation prices, portfolio margin, and the notice on the ±10 % (from 10 January 2025) range of BTC and ETH; factors that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>该交易所统一账户的文档：强平价、组合保证金，以及关于 BTC 和 ETH ±10 %（自 2025 年 1 月 10 日起）范围的公告；未公布的系数标注为假设。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>Delta margin with gamma and vega add-ons</source>
        <translation>Delta 保证金，另加 Gamma 与 Vega 附加</translation>
    </message>
    <message>
        <source>A model after the delta-plus method of banking supervision (net delta at a rate, half gamma times the squared move for short gamma, vega at a volatility shift), by expiry bucket with partial offsets. All rates are examples; no venue&apos;s figures, not a quote.</source>
        <translation>仿照银行监管 Delta-plus 方法的模型（净 Delta 按费率，Gamma 空头按二分之一 Gamma 乘以变动平方，Vega 按波动率移动），按到期期限区间计算，部分相抵。所有费率均为示例；非任何交易所的数值，亦非报价。</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; each position pays its own delta, gamma and vega charges and they add up.</source>
        <translation>共用一个权益池，期权按市值计；各持仓各自承担其 Delta、Gamma 和 Vega 计收额，并相加。</translation>
    </message>
    <message>
        <source>Every position has its own pot and pays its own delta, gamma and vega charges; nothing nets, and no loss goes beyond its pot.</source>
        <translation>每个持仓各有自己的仓位保证金池，各自承担其 Delta、Gamma 和 Vega 计收额；互不轧差，亏损不会超出各自的池。</translation>
    </message>
    <message>
        <source>One pot of equity, options and spot at market; deltas and vegas net within an expiry bucket and partly between buckets, short gamma pays for a price move; underlyings add up.</source>
        <translation>共用一个权益池，期权与现货按市值计；Delta 与 Vega 在到期期限区间内轧差，区间之间部分轧差，Gamma 空头按价格变动计收；各标的相加。</translation>
    </message>
    <message>
        <source>5 %; example</source>
        <translation>5 %；示例</translation>
    </message>
    <message>
        <source>2 %; example</source>
        <translation>2 %；示例</translation>
    </message>
    <message>
        <source>20 %; example</source>
        <translation>20 %；示例</translation>
    </message>
    <message>
        <source>buckets of a week, a month, a quarter, a year; example</source>
        <translation>期限区间为一周、一个月、一季、一年；示例</translation>
    </message>
    <message>
        <source>20 %: other coins move further; example</source>
        <translation>20 %：其他币种波动更大；示例</translation>
    </message>
    <message>
        <source>90 % of matched long and short buckets cancel; example</source>
        <translation>配对的多空期限区间相抵 90 %；示例</translation>
    </message>
    <message>
        <source>15 %, about the price ranges of crypto venues; example</source>
        <translation>15 %，约为加密货币交易所的价格范围；示例</translation>
    </message>
    <message>
        <source>as for delta</source>
        <translation>同 Delta</translation>
    </message>
    <message>
        <source>20 %, the same move as for delta; example</source>
        <translation>20 %，变动与 Delta 相同；示例</translation>
    </message>
    <message>
        <source>15 %, the same move as for delta; example</source>
        <translation>15 %，变动与 Delta 相同；示例</translation>
    </message>
    <message>
        <source>half of the long gamma counts; example</source>
        <translation>Gamma 多头计入一半；示例</translation>
    </message>
    <message>
        <source>half of matched long and short buckets cancels; example</source>
        <translation>配对的多空期限区间相抵一半；示例</translation>
    </message>
    <message>
        <source>25 volatility points within a week; example</source>
        <translation>一周以内 25 个波动率点；示例</translation>
    </message>
    <message>
        <source>20 volatility points within a month; example</source>
        <translation>一个月以内 20 个波动率点；示例</translation>
    </message>
    <message>
        <source>12 volatility points within a quarter; example</source>
        <translation>一季以内 12 个波动率点；示例</translation>
    </message>
    <message>
        <source>8 volatility points within a year; example</source>
        <translation>一年以内 8 个波动率点；示例</translation>
    </message>
    <message>
        <source>5 volatility points beyond; example</source>
        <translation>一年以上 5 个波动率点；示例</translation>
    </message>
    <message>
        <source>initial is 1.2 × maintenance; example</source>
        <translation>初始 = 1.2 × 维持；示例</translation>
    </message>
    <message>
        <source>Derive-like: portfolio margin, second version</source>
        <translation>类 Derive：组合保证金，第二版</translation>
    </message>
    <message>
        <source>Derive-like model after the public v2-core repository (commit 7736900d, 21 January 2026), mainnet configuration; a model, not a quote of the venue.</source>
        <translation>类 Derive 模型，依据公开的 v2-core 代码库（提交 7736900d，2026 年 1 月 21 日），主网配置；此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>Standard rules: per underlying and expiry the sum of what short options need alone or the largest loss at expiry, whichever is less, plus perpetuals, futures and charges; long options give no credit and coins count by a factor.</source>
        <translation>标准规则：每个标的和到期日取期权空头单独要求之和与到期最大亏损中较小者，另加永续、期货和计收项；期权多头不予抵减，币按系数计入。</translation>
    </message>
    <message>
        <source>Each position alone by the Standard rules: a share of the price for perpetuals and futures, spot-based rates with the mark on top for short options, at most the largest loss at expiry.</source>
        <translation>各持仓按标准规则单独计算：永续和期货按价格比例，期权空头按现货费率再加标记价，且不超过到期最大亏损。</translation>
    </message>
    <message>
        <source>Risk manager of the second version: worst of 33 scenarios with tails and skews or of the basis charge, times 1 at the initial and 0.8 at the maintenance level, plus shares of contracts, naked short options and collateral. Options are discounted at the rate of their expiry.</source>
        <translation>第二版的风险管理器：取 33 个含尾部与偏斜的情景或基差计收额中的最差者，初始级别乘以 1，维持级别乘以 0.8，另加合约、裸卖期权和抵押品的比例附加。期权按其到期日的利率贴现。</translation>
    </message>
    <message>
        <source>as for contracts</source>
        <translation>同合约</translation>
    </message>
    <message>
        <source>as in the earlier version&apos;s mainnet file</source>
        <translation>同较早版本的主网文件</translation>
    </message>
    <message>
        <source>values of the test portfolios; none for the coin an account trades, whose moves are in the scenarios</source>
        <translation>测试组合的数值；账户所交易的币没有该值，其变动已在情景中</translation>
    </message>
    <message>
        <source>the mainnet script writes 1.05 here and 0.95 for short expiries; its tests have it the other way round, which is taken</source>
        <translation>主网脚本此处写为 1.05，净空到期日写为 0.95；其测试恰好相反，此处采用测试的取值</translation>
    </message>
    <message>
        <source>the mainnet script writes 0.95 here and 1.05 for long expiries; its tests have it the other way round, which is taken</source>
        <translation>主网脚本此处写为 0.95，净多到期日写为 1.05；其测试恰好相反，此处采用测试的取值</translation>
    </message>
    <message>
        <source>the venue lists linear contracts only; coin-settled ones count at the index so that one book can be compared</source>
        <translation>该交易所仅上市线性合约；币本位合约按指数计入，以便用同一账簿进行比较</translation>
    </message>
    <message>
        <source>the venue decides by account which coin cancels risk</source>
        <translation>由该交易所按账户决定哪种币可抵消风险</translation>
    </message>
    <message>
        <source>as for larger altcoins; the source has none for this coin</source>
        <translation>同较大的山寨币；来源中没有此币的数值</translation>
    </message>
    <message>
        <source>the source names these shares for larger altcoins only</source>
        <translation>来源仅对较大的山寨币给出这些比例</translation>
    </message>
    <message>
        <source>Derive-like: Standard Manager</source>
        <translation>类 Derive：标准管理器</translation>
    </message>
    <message>
        <source>Risk manager of the first version: worst of 23 price and volatility scenarios or of the basis charge, plus shares of perpetuals, futures, coins and naked short options, all times 1.25 at the initial level. The same as the portfolio regime of derive-v1.</source>
        <translation>第一版的风险管理器：取 23 个价格与波动率情景或基差计收额中的最差者，另加永续、期货、币和裸卖期权的比例附加，初始级别整体乘以 1.25。与 derive-v1 的组合模式相同。</translation>
    </message>
    <message>
        <source>as the later version has it</source>
        <translation>同较晚版本</translation>
    </message>
    <message>
        <source>the venue takes one coin as collateral; here every coin is the base coin of its own underlying</source>
        <translation>该交易所只接受一种币作为抵押品；此处每种币都是其自身标的的基础币</translation>
    </message>
    <message>
        <source>Derive-like: portfolio margin, first version</source>
        <translation>类 Derive：组合保证金，第一版</translation>
    </message>
    <message>
        <source>Risk manager of the first version: worst of 23 price and volatility scenarios or of the basis charge, plus shares of perpetuals, futures, coins and naked short options, all times 1.25 at the initial level.</source>
        <translation>第一版的风险管理器：取 23 个价格与波动率情景或基差计收额中的最差者，另加永续、期货、币和裸卖期权的比例附加，初始级别整体乘以 1.25。</translation>
    </message>
    <message>
        <source>OKX-like</source>
        <translation>类 OKX</translation>
    </message>
    <message>
        <source>Parameter notices of the venue&apos;s portfolio margin (values before January 2025) and its documentation of MR1 to MR9; forms that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>该交易所组合保证金的参数公告（2025 年 1 月之前的数值）及其 MR1 至 MR9 的文档；未公布的形式标注为假设。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>One pot of equity; futures by position tiers with the liquidation fee, short options by standard rates, all added up.</source>
        <translation>共用一个权益池；期货按仓位档位并含强平手续费，期权空头按标准费率，全部相加。</translation>
    </message>
    <message>
        <source>Every position has its own pot; futures by position tiers with the taker fee in the threshold, short options by standard rates.</source>
        <translation>每个持仓各有自己的仓位保证金池；期货按仓位档位，强平线含吃单手续费，期权空头按标准费率。</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; per underlying the worst of spot shock, time decay and extreme move plus vega, basis and rate charges, at least the minimum charge; initial margin is 1.3 times that.</source>
        <translation>共用一个权益池，期权按市值计；每个标的取现货冲击、时间衰减与极端变动中的最差者，加 Vega、基差与利率计收额，且不低于最低计收额；初始保证金为其 1.3 倍。</translation>
    </message>
    <message>
        <source>discount rate by tier, first tier taken for all sizes</source>
        <translation>折算率分档，所有规模均取第一档</translation>
    </message>
    <message>
        <source>21 cells: 7 moves with 3 volatilities, background knowledge</source>
        <translation>21 个单元格：7 种变动与 3 种波动率，为背景知识</translation>
    </message>
    <message>
        <source>form and size of the vega charge not found; 0.03 % a day as another venue&apos;s calendar charge</source>
        <translation>未找到 Vega 计收项的形式与大小；取每日 0.03 %，同另一交易所的日历计收项</translation>
    </message>
    <message>
        <source>size of the rate move not found; 1 percentage point</source>
        <translation>未找到利率变动的大小；取 1 个百分点</translation>
    </message>
    <message>
        <source>that half of the loss is charged is background knowledge</source>
        <translation>按亏损的一半计收为背景知识</translation>
    </message>
    <message>
        <source>liquidation fee and slippage not found; 0.1 %</source>
        <translation>未找到强平手续费与滑点；取 0.1 %</translation>
    </message>
    <message>
        <source>liquidation fee and slippage not found; 0.1 % of the index</source>
        <translation>未找到强平手续费与滑点；取指数的 0.1 %</translation>
    </message>
    <message>
        <source>not found; 12.5 % of the option&apos;s value</source>
        <translation>未找到；取期权价值的 12.5 %</translation>
    </message>
    <message>
        <source>published for BTC and ETH; taken for all</source>
        <translation>针对 BTC 和 ETH 公布；全部沿用</translation>
    </message>
    <message>
        <source>marginal or whole amount is not published</source>
        <translation>未公布按边际金额还是按全额</translation>
    </message>
    <message>
        <source>margin on debts by venue tier; 20 % and 10 % taken for all</source>
        <translation>该交易所的负债保证金分档；此处全部取 20 % 和 10 %</translation>
    </message>
    <message>
        <source>size of the depeg charge not found; 2 % of delta hedged across settlement currencies</source>
        <translation>未找到脱锚计收项的大小；取跨结算货币对冲 Delta 的 2 %</translation>
    </message>
    <message>
        <source>the inner maximum of MR1, MR2 and MR6 is background knowledge; the outer one with MR7 and the factor 1.3 are published</source>
        <translation>MR1、MR2 与 MR6 的内层取最大值为背景知识；与 MR7 的外层取最大值及系数 1.3 已公布</translation>
    </message>
    <message>
        <source>the inner maximum of MR1, MR2 and MR6 is background knowledge; the outer one with MR7 is published</source>
        <translation>MR1、MR2 与 MR6 的内层取最大值为背景知识；与 MR7 的外层取最大值已公布</translation>
    </message>
    <message>
        <source>sizes of the tiers and rates from tier 3 on are not in the source</source>
        <translation>各档规模及第 3 档起的费率未见于来源</translation>
    </message>
    <message>
        <source>0.05 % taker fee of the worked example</source>
        <translation>示例计算中的 0.05 % 吃单手续费</translation>
    </message>
    <message>
        <source>tiers of other coins not found</source>
        <translation>未找到其他币种的档位</translation>
    </message>
    <message>
        <source>Parameter notices of the venue&apos;s portfolio margin (6 and 15 January 2025) and its documentation of MR1 to MR9; forms that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>该交易所组合保证金的参数公告（2025 年 1 月 6 日和 15 日）及其 MR1 至 MR9 的文档；未公布的形式标注为假设。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>Paradex-like</source>
        <translation>类 Paradex</translation>
    </message>
    <message>
        <source>Scenario table, minimum delta and maintenance share of the venue&apos;s public documentation of portfolio margin, read on 21 November 2026. A model, not a quote of the venue.</source>
        <translation>情景表、最低 Delta 和维持比例取自该交易所公开的组合保证金文档，查阅于 2026 年 11 月 21 日。此为模型，并非该交易所的报价。</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; each position is margined alone by the 24 scenarios and the requirements add up.</source>
        <translation>共用一个权益池，期权按市值计；各持仓按 24 个情景单独计算保证金，各项要求相加。</translation>
    </message>
    <message>
        <source>Every position has its own pot and is margined alone by the 24 scenarios; nothing nets, and no loss goes beyond its pot.</source>
        <translation>每个持仓各有自己的仓位保证金池，按 24 个情景单独计算保证金；互不轧差，亏损不会超出各自的池。</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; the worst of 24 weighted scenarios or a minimum by delta, plus provisions for fees and funding.</source>
        <translation>共用一个权益池，期权按市值计；取 24 个加权情景中的最差者或 Delta 最低要求，另加手续费与资金费计提。</translation>
    </message>
    <message>
        <source>the venue takes USDC only; other assets count with 10 % haircut here</source>
        <translation>该交易所只接受 USDC；此处其他资产按 10 % 折扣率计入</translation>
    </message>
    <message>
        <source>the rate of the fee provision is not in the source; 0.03 % taker fee</source>
        <translation>手续费计提的费率未见于来源；取 0.03 % 吃单手续费</translation>
    </message>
    <message>
        <source>the rate of the fee provision is not in the source; 0.03 % of the index</source>
        <translation>手续费计提的费率未见于来源；取指数的 0.03 %</translation>
    </message>
    <message>
        <source>the cap is not in the source; 12.5 % of the option&apos;s value</source>
        <translation>上限未见于来源；取期权价值的 12.5 %</translation>
    </message>
    <message>
        <source>funding expected over the next 8 hours is not in the rulebook; 0 as in the older text</source>
        <translation>未来 8 小时的预期资金费不在规则集中；按较早文本取 0</translation>
    </message>
    <message>
        <source>no floor in the source</source>
        <translation>来源中没有下限</translation>
    </message>
    <message>
        <source>the venue lists none; coin-settled contracts are taken too, their P&amp;L at the index</source>
        <translation>该交易所未上市此类合约；币本位合约同样接受，其盈亏按指数计</translation>
    </message>
    <message>
        <source>the venue&apos;s own cross margin uses rates by market; here each position alone meets the portfolio rules</source>
        <translation>该交易所自己的全仓保证金按市场费率；此处各持仓单独适用组合规则</translation>
    </message>
    <message>
        <source>US listed, strategy rules and TIMS-like</source>
        <translation>美国上市，策略规则与类 TIMS</translation>
    </message>
    <message>
        <source>Strategy-based rules in the manner of Cboe Rule 10.3 and FINRA 4210 (naked 20 %, broad index 15 %, at least 10 %; spreads at their greatest loss) as replayed against two open-source implementations; portfolio: risk-based valuation points in the manner of OCC TIMS and FINRA 4210(g), collected November 2026. A model, not a quote of a broker or clearing house. American options are priced by the approximation of Barone-Adesi and Whaley (1987).</source>
        <translation>基于策略的规则，仿照 Cboe Rule 10.3 和 FINRA 4210（裸卖 20 %，宽基指数 15 %，至少 10 %；价差按其最大亏损），并与两个开源实现对照验证；组合：基于风险的估值点，仿照 OCC TIMS 和 FINRA 4210(g)，收集于 2026 年 11 月。此为模型，并非任何经纪商或清算所的报价。美式期权按 Barone-Adesi 与 Whaley（1987）近似定价。</translation>
    </message>
    <message>
        <source>Strategy-based rules: the legs of each underlying are paired into spreads, straddles and covered positions so that the sum is least.</source>
        <translation>基于策略的规则：每个标的的各持仓配对为价差、跨式和备兑持仓，使总和最小。</translation>
    </message>
    <message>
        <source>Every leg stands alone: short options at the naked formula, long options paid in full, stock at its own rate.</source>
        <translation>各持仓单独计算：期权空头按裸卖公式，期权多头全额支付，股票按自身费率。</translation>
    </message>
    <message>
        <source>TIMS-like: worst of eleven price points by class of underlying, no volatility shock; classes net whole, groups of classes in part; a minimum per contract.</source>
        <translation>类 TIMS：按标的类别取十一个价格点中的最差者，无波动率冲击；类内全额轧差，类的组之间部分轧差；每份合约有最低要求。</translation>
    </message>
    <message>
        <source>which products share a class or group: from the products&apos; own descriptions; the clearing house publishes the list as a data file</source>
        <translation>哪些产品同属一类或一组：取自产品自身的说明；清算所以数据文件形式公布该清单</translation>
    </message>
    <message>
        <source>75 % between other index groups: common knowledge of the field</source>
        <translation>其他指数组之间为 75 %：业内常识</translation>
    </message>
    <message>
        <source>50 % between product groups: common knowledge of the field</source>
        <translation>产品组之间为 50 %：业内常识</translation>
    </message>
    <message>
        <source>range times the fund&apos;s factor: common knowledge of the field</source>
        <translation>幅度乘以基金倍数：业内常识</translation>
    </message>
    <message>
        <source>five points each side: common knowledge of the field</source>
        <translation>每侧五个点：业内常识</translation>
    </message>
    <message>
        <source>common knowledge of the field, no source opened</source>
        <translation>业内常识，未查阅来源</translation>
    </message>
    <message>
        <source>security futures before 2020; for books that hold futures besides</source>
        <translation>2020 年以前的证券期货；用于另含期货的账簿</translation>
    </message>
    <message>
        <source>Futures scan (16-scenario risk arrays)</source>
        <translation>期货扫描（16 情景风险数组）</translation>
    </message>
    <message>
        <source>A model of the risk-array methodology that futures clearing houses publish (SPAN-like: 16 scenarios one day ahead, composite delta, spread charges and credits, short option minimum, net option value); formulas as printed in textbooks and exchange notes, the order of scenarios and the 2 × 35 % variant sourced, parameters examples. No clearing house&apos;s file, not a quote. Extreme scenarios: 3 × range at 33 % here; for the older form set extreme_multiple 2 and extreme_cover 0.35. Members and hedgers: initial_ratio 1.</source>
        <translation>期货清算所公布的风险数组方法的模型（类 SPAN：前瞻一日的 16 个情景、复合 Delta、价差计收与抵减、期权空头最低要求、净期权价值）；公式按教科书和交易所通知所载，情景顺序与 2 × 35 % 变体有来源依据，参数为示例。非任何清算所的文件，亦非报价。此处极端情景为 3 × 范围，按 33 % 计；如用较早形式，请将 extreme_multiple 设为 2、extreme_cover 设为 0.35。会员与套保者：initial_ratio 取 1。</translation>
    </message>
    <message>
        <source>One pot of equity; each position is scanned alone and the requirements add up. Option value is in the requirements, not in equity.</source>
        <translation>共用一个权益池；各持仓单独扫描，各项要求相加。期权价值计入要求，而非权益。</translation>
    </message>
    <message>
        <source>Every position has its own pot and is scanned alone, short option value included in its requirement; nothing nets, and no loss goes beyond its pot.</source>
        <translation>每个持仓各有自己的仓位保证金池并单独扫描，期权空头价值包含在其要求中；互不轧差，亏损不会超出各自的池。</translation>
    </message>
    <message>
        <source>One pot of equity without option value: per commodity the worst of 16 scenarios, spread and delivery charges less credits, at least the short option minimum; net option value (long less short) is taken off that sum.</source>
        <translation>共用一个权益池，不含期权价值：每种商品取 16 个情景中的最差者，加价差与交割计收额，减抵减，且不低于期权空头最低要求；再从总和中扣减净期权价值（多头减空头）。</translation>
    </message>
    <message>
        <source>10 %; example</source>
        <translation>10 %；示例</translation>
    </message>
    <message>
        <source>15 %; example</source>
        <translation>15 %；示例</translation>
    </message>
    <message>
        <source>30 %; example</source>
        <translation>30 %；示例</translation>
    </message>
    <message>
        <source>200 USD per spread, as in a worked example</source>
        <translation>每个价差 200 USD，同某示例计算</translation>
    </message>
    <message>
        <source>250 points, as in a worked example</source>
        <translation>250 点，同某示例计算</translation>
    </message>
    <message>
        <source>150 USD, as in a worked example</source>
        <translation>150 USD，同某示例计算</translation>
    </message>
    <message>
        <source>4 volatility points, as in a worked example</source>
        <translation>4 个波动率点，同某示例计算</translation>
    </message>
    <message>
        <source>18 %; example</source>
        <translation>18 %；示例</translation>
    </message>
    <message>
        <source>22 %; example</source>
        <translation>22 %；示例</translation>
    </message>
    <message>
        <source>3 days; example</source>
        <translation>3 天；示例</translation>
    </message>
    <message>
        <source>0.2 % of the price; example</source>
        <translation>价格的 0.2 %；示例</translation>
    </message>
    <message>
        <source>0.1 % of the price; example</source>
        <translation>价格的 0.1 %；示例</translation>
    </message>
    <message>
        <source>published weights of the composite delta as background knowledge; sum 0.998, normalised</source>
        <translation>已公布的复合 Delta 权重，为背景知识；合计 0.998，经归一化</translation>
    </message>
    <message>
        <source>33 %, goes with 3; 32 % at some exchanges, 35 % with 2</source>
        <translation>33 %，与 3 配套；部分交易所为 32 %，与 2 配套时为 35 %</translation>
    </message>
    <message>
        <source>3, current use of large clearing houses as background knowledge; older files have 2</source>
        <translation>3，大型清算所的现行做法，为背景知识；较早的文件为 2</translation>
    </message>
    <message>
        <source>1.10 for speculators as background knowledge; 1.00 for members and hedgers</source>
        <translation>投机者为 1.10，为背景知识；会员与套保者为 1.00</translation>
    </message>
    <message>
        <source>the ratio is taken of the total; &quot;risk&quot; leaves the option value out of it, as some brokers do</source>
        <translation>该比率按总额计算；&quot;risk&quot; 则不计期权价值，部分经纪商如此</translation>
    </message>
    <message>
        <source>1 BTC against 30 ETH, about the ratio of their prices, half the price risk given back; example</source>
        <translation>1 BTC 对 30 ETH，约为两者价格之比，返还一半价格风险；示例</translation>
    </message>
    <message>
        <source>half the price risk; example</source>
        <translation>一半价格风险；示例</translation>
    </message>
    <message>
        <source>about the ratio of the prices; example</source>
        <translation>约为两者价格之比；示例</translation>
    </message>
    <message>
        <source>1 % of the price per spread; example</source>
        <translation>每个价差为价格的 1 %；示例</translation>
    </message>
    <message>
        <source>one trading day taken as one calendar day</source>
        <translation>一个交易日按一个自然日计</translation>
    </message>
    <message>
        <source>20 %: coins without values of their own; no clearing house publishes one</source>
        <translation>20 %：没有自身数值的币种；没有清算所公布该值</translation>
    </message>
    <message>
        <source>0.5 % of the price; example</source>
        <translation>价格的 0.5 %；示例</translation>
    </message>
    <message>
        <source>25 % of the volatility; example</source>
        <translation>波动率的 25 %；示例</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Calendar spread</source>
        <translation>日历价差</translation>
    </message>
    <message>
        <source>A near ETH call is sold against a later one of the same strike, and at equal volatility the bought leg gains whatever the sold one loses in a rise of up to 14&#xa0;%. The scenario that binds portfolio margin is therefore not the rise which isolated margin charges for, but a fall with lower volatility, and the requirement is about a third.</source>
        <translation>卖出近月 ETH 看涨期权，同时买入行权价相同的远月看涨期权；波动率不变时，只要涨幅不超过 14 %，卖出持仓亏多少，买入持仓就赚多少。因此，组合保证金的约束情景不是逐仓保证金所针对的上涨，而是伴随波动率走低的下跌，保证金要求约为其三分之一。</translation>
    </message>
    <message>
        <source>Cash and carry</source>
        <translation>期现套利</translation>
    </message>
    <message>
        <source>Three coins are held against a short inverse future of the same size, so whatever the price does, only the basis is left as risk: portfolio margin asks a roll shock and nothing else, half of the isolated requirement. In the isolated regime the future stands alone and is liquidated after a rise of about a tenth, although the coins have gained what it lost.</source>
        <translation>持有三枚币，同时做空相同规模的反向期货，因此无论价格如何变动，剩下的风险只有基差：组合保证金只要求展期冲击一项，为逐仓保证金要求的一半。在逐仓模式下，期货单独计算，上涨约一成后即被强平，尽管所持的币赚到了期货亏掉的金额。</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>备兑看涨</translation>
    </message>
    <message>
        <source>The coins cover the calls: in portfolio margin a rise now gains money, and the binding scenario is a fall of 14&#xa0;% instead. Isolated and cross margin do not see the coins and charge the calls as if they were naked, and still they ask a little less than portfolio margin, because the risk of the coins themselves is left out of their sum.</source>
        <translation>所持的币覆盖了看涨期权：在组合保证金下，上涨反而盈利，约束情景变为下跌 14 %。逐仓和全仓保证金看不到所持的币，按裸卖对看涨期权计收，但要求仍略低于组合保证金，因为币本身的风险未计入它们的总和。</translation>
    </message>
    <message>
        <source>Inverse perpetual, hedged</source>
        <translation>反向永续，已对冲</translation>
    </message>
    <message>
        <source>A long inverse perpetual loses coins ever faster as the price falls; the bought puts hold that loss, and the sold calls pay for most of the puts. Portfolio margin nets the three and asks less than half of what the isolated regime does, which charges the calls as naked and liquidates the perpetual near 89&#xa0;000&#xa0;USD, puts or no puts.</source>
        <translation>反向永续多头在价格下跌时以币计的亏损越来越快；买入的看跌期权遏制了这一亏损，卖出的看涨期权则支付了看跌期权的大部分成本。组合保证金对三者轧差，要求不到逐仓模式的一半；逐仓模式按裸卖对看涨期权计收，并且无论有无看跌期权，都会在 89 000 USD 附近强平永续。</translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation>铁鹰</translation>
    </message>
    <message>
        <source>Two credit spreads on ETH, of which only one can lose at expiry, and no more than 200&#xa0;USD per coin less the premium received. Isolated margin adds up both sold options as if each were naked, while portfolio margin asks what a move of 14&#xa0;% would cost today, which is less than the greatest loss at expiry.</source>
        <translation>ETH 上的两个信用价差，到期时只可能有一个亏损，且每币亏损不超过 200 USD 减去所收权利金。逐仓保证金把两个卖出期权都按裸卖计收并相加，而组合保证金只要求今天变动 14 % 会造成的亏损，低于到期时的最大亏损。</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追加保证金</translation>
    </message>
    <message>
        <source>After a rally and a jump in volatility the sold puts and their short hedge both stand at a loss, and the equity no longer carries the initial requirement of the isolated and the cross regime: a margin call. Portfolio margin lets the hedge pay for part of the puts and leaves the same account healthy.</source>
        <translation>在价格上涨和波动率跳升之后，卖出的看跌期权及其空头对冲都处于亏损，权益已不足以满足逐仓和全仓模式的初始保证金要求：需要追加保证金。组合保证金让对冲抵补看跌期权的一部分，同一账户仍为健康。</translation>
    </message>
    <message>
        <source>Illustrative market</source>
        <translation>示例市场</translation>
    </message>
    <message>
        <source>Illustrative, invented numbers: no venue quoted them. Forwards in mild contango, smiles free of butterfly and calendar arbitrage; one expiry of each coin is given as raw SVI.</source>
        <translation>仅供示例的虚构数字：没有任何交易所报出过。远期价呈温和升水，微笑曲线无蝶式和日历套利；每个币种有一个到期日以原始 SVI 参数给出。</translation>
    </message>
    <message>
        <source>Naked short call</source>
        <translation>裸卖看涨</translation>
    </message>
    <message>
        <source>The loss of a sold call has no upper end, so margin is all that stands between a rise and the account. Standard margin asks 10 to 15&#xa0;% of the coin plus the mark whatever else is held, portfolio margin what a rise of 14&#xa0;% with rising volatility would lose: here more than a third less.</source>
        <translation>卖出看涨期权的亏损没有上限，因此在上涨与账户之间只有保证金这一道屏障。无论还持有什么，标准保证金都要求币价的 10 % 至 15 % 加标记价；组合保证金则要求上涨 14 % 且波动率上升时的亏损：此处要少三分之一以上。</translation>
    </message>
    <message>
        <source>One book, three answers</source>
        <translation>一个账簿，三种答案</translation>
    </message>
    <message>
        <source>Isolated and cross margin ask the same sum, one of every pot and the other of one equity, and portfolio margin, which nets the perpetual against the coin, asks a fifth less. Where the coin stands matters more than that: as collateral outside the scenarios instead of a position inside them, it would cut the portfolio requirement by more than half.</source>
        <translation>逐仓和全仓保证金要求的总额相同，前者针对各个仓位保证金池，后者针对同一权益；组合保证金将永续与所持的币轧差，要求少五分之一。更重要的是币放在哪里：若作为情景之外的抵押品，而非情景之内的持仓，组合保证金要求会减少一半以上。</translation>
    </message>
    <message>
        <source>When portfolio costs more</source>
        <translation>组合反而更贵</translation>
    </message>
    <message>
        <source>All three positions win and lose together, so there is nothing to net, and portfolio margin asks for the loss of a 14&#xa0;% fall. Isolated and cross margin ask about 2&#xa0;% of a perpetual and nothing for a bought option, less than an eighth of that: they call this account healthy while portfolio margin calls for more.</source>
        <translation>三个持仓同涨同跌，没有可以轧差的部分，组合保证金要求下跌 14 % 时的亏损。逐仓和全仓保证金对永续只要求约 2 %，对买入期权不作要求，不到前者的八分之一：它们认为该账户健康，而组合保证金则要求追加。</translation>
    </message>
    <message>
        <source>Protected future</source>
        <translation>受保护的期货</translation>
    </message>
    <message>
        <source>The isolated regime liquidates the future near 88 600&#xa0;USD although the puts beside it gain by then, and portfolio margin never does, because the puts are worth more with every further fall. That safety has its price: portfolio margin asks more than four times as much as the 2&#xa0;% of standard margin.</source>
        <translation>逐仓模式会在 88 600 USD 附近强平期货，尽管旁边的看跌期权此时已经盈利；组合保证金则永远不会强平，因为价格每进一步下跌，看跌期权都更值钱。这份安全有其代价：组合保证金的要求是标准保证金 2 % 的四倍以上。</translation>
    </message>
    <message>
        <source>Short strangle</source>
        <translation>卖出宽跨式</translation>
    </message>
    <message>
        <source>Premium is earned on both sides while BTC stays between 90&#xa0;000 and 110&#xa0;000&#xa0;USD, and the bought 125&#xa0;000 call is the wing that caps the loss of a rise. Isolated and cross margin give no credit for the wing and charge all eight sold options as if they were alone; portfolio margin knows that price cannot rise and fall at once and asks less than half of that, for a fall of 14&#xa0;%.</source>
        <translation>只要 BTC 保持在 90 000 至 110 000 USD 之间，两侧都能赚取权利金；买入的 125 000 看涨期权是限制上涨亏损的保护翼。逐仓和全仓保证金不认可保护翼，将全部八张卖出期权都按单独持有计收；组合保证金知道价格不可能同时上涨和下跌，针对下跌 14 % 的要求不到前者的一半。</translation>
    </message>
    <message>
        <source>Three coins, one account</source>
        <translation>三个币种，一个账户</translation>
    </message>
    <message>
        <source>Volatility is sold in BTC and SOL and bought in ETH, each nearly free of delta. Where the sold coins lose most, the bought one gains, and 60&#xa0;% of a gain counts against losses elsewhere: the account needs less than half of what the three coins would need apart.</source>
        <translation>卖出 BTC 和 SOL 的波动率，买入 ETH 的波动率，各自的 Delta 都接近零。在卖出币种亏损最大之处，买入币种盈利，且盈利的 60 % 可抵其他亏损：该账户所需不到三个币种分开时的一半。</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>垂直价差</translation>
    </message>
    <message>
        <source>The bought 115&#xa0;000 call caps the loss of the sold 105&#xa0;000 call at 10&#xa0;000&#xa0;USD per coin, less the premium received. Portfolio margin sees both legs move together and asks less than a third of the isolated requirement, which charges the sold leg as if it were naked and ties up the premium of the other on top.</source>
        <translation>买入的 115 000 看涨期权将卖出的 105 000 看涨期权的亏损限制在每币 10 000 USD 减去所收权利金。组合保证金看到两个持仓同向变动，要求不到逐仓保证金要求的三分之一；逐仓则对卖出持仓按裸卖计收，还额外占用买入持仓的权利金。</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>worst of each: %1</source>
        <translation>各自最差：%1</translation>
    </message>
    <message>
        <source>%1, vol up</source>
        <translation>%1，波动率上行</translation>
    </message>
    <message>
        <source>%1, vol down</source>
        <translation>%1，波动率下行</translation>
    </message>
    <message>
        <source>%1, same vol</source>
        <translation>%1，波动率不变</translation>
    </message>
    <message>
        <source>%1, basis of each expiry apart</source>
        <translation>%1，各到期日基差分别计</translation>
    </message>
    <message>
        <source>%1, valuation point %2 of %3</source>
        <translation>%1，估值点 %2 / %3</translation>
    </message>
    <message>
        <source>%1, linear skew</source>
        <translation>%1，线性偏斜</translation>
    </message>
    <message>
        <source>%1, absolute skew</source>
        <translation>%1，绝对偏斜</translation>
    </message>
    <message>
        <source>short straddle</source>
        <translation>卖出跨式</translation>
    </message>
    <message>
        <source>short strangle</source>
        <translation>卖出宽跨式</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>protective put</source>
        <translation>保护性看跌</translation>
    </message>
    <message>
        <source>protective call</source>
        <translation>保护性看涨</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>转换套利</translation>
    </message>
    <message>
        <source>reverse conversion</source>
        <translation>反向转换套利</translation>
    </message>
    <message>
        <source>covered call</source>
        <translation>备兑看涨</translation>
    </message>
    <message>
        <source>combination of spreads</source>
        <translation>价差组合</translation>
    </message>
    <message>
        <source>naked call</source>
        <translation>裸卖看涨</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1：%2 及另外 %3 个</translation>
    </message>
    <message>
        <source>calendar spread</source>
        <translation>日历价差</translation>
    </message>
    <message>
        <source>diagonal spread</source>
        <translation>对角价差</translation>
    </message>
    <message>
        <source>bull call spread</source>
        <translation>牛市看涨价差</translation>
    </message>
    <message>
        <source>bear call spread</source>
        <translation>熊市看涨价差</translation>
    </message>
    <message>
        <source>bull put spread</source>
        <translation>牛市看跌价差</translation>
    </message>
    <message>
        <source>bear put spread</source>
        <translation>熊市看跌价差</translation>
    </message>
    <message>
        <source>long butterfly</source>
        <translation>买入蝶式</translation>
    </message>
    <message>
        <source>short butterfly</source>
        <translation>卖出蝶式</translation>
    </message>
    <message>
        <source>long condor</source>
        <translation>买入鹰式</translation>
    </message>
    <message>
        <source>short condor</source>
        <translation>卖出鹰式</translation>
    </message>
    <message>
        <source>long box</source>
        <translation>买入箱式</translation>
    </message>
    <message>
        <source>short box</source>
        <translation>卖出箱式</translation>
    </message>
    <message>
        <source>iron butterfly</source>
        <translation>铁蝶</translation>
    </message>
    <message>
        <source>reverse iron butterfly</source>
        <translation>反向铁蝶</translation>
    </message>
    <message>
        <source>iron condor</source>
        <translation>铁鹰</translation>
    </message>
    <message>
        <source>reverse iron condor</source>
        <translation>反向铁鹰</translation>
    </message>
    <message>
        <source>Steps that lead across dates left out, and so are longer than the others: %1 of %2.</source>
        <translation>跨越被略去日期、因而比其他更长的步长：%2 个中有 %1 个。</translation>
    </message>
    <message>
        <source>Dates of %1 left out because another series does not have them: %2 (%3 to %4).</source>
        <translation>%1 中因其他序列缺失而略去的日期：%2 个（%3 至 %4）。</translation>
    </message>
</context>
<context>
    <name>smiles</name>
    <message>
        <source>Volatility %1 %, fit %2 %: %3 robust standard deviations away.</source>
        <translation>波动率 %1 %，拟合 %2 %：相距 %3 个稳健标准差。</translation>
    </message>
    <message>
        <source>Volatility %1 % lies beyond the plausible bound of %2 %.</source>
        <translation>波动率 %1 % 超出合理界限 %2 %。</translation>
    </message>
    <message>
        <source>The call of this volatility is worth %1, more than the %2 between its neighbours: their butterfly would cost less than nothing.</source>
        <translation>该波动率的看涨期权价值 %1，高于相邻之间的 %2：其蝶式的成本将低于零。</translation>
    </message>
    <message>
        <source>The call of this volatility is worth %1; next to its neighbour the bound is %2: a spread would cost less than nothing or more than it can pay.</source>
        <translation>该波动率的看涨期权价值 %1；相对相邻的界限为 %2：价差的成本将低于零或高于其最大收益。</translation>
    </message>
    <message>
        <source>Total variance %1, less than the %2 of %3 at the same moneyness: a calendar spread would cost less than nothing.</source>
        <translation>总方差 %1，低于 %3 在相同价值度下的 %2：日历价差的成本将低于零。</translation>
    </message>
    <message>
        <source>The mark is worth %1, beyond the no-arbitrage bound of %2.</source>
        <translation>标记价格价值 %1，超出无套利界限 %2。</translation>
    </message>
    <message>
        <source>The mark is worth %1, that of the strike below %2: they are crossed.</source>
        <translation>标记价格价值 %1，下方行权价的为 %2：两者交叉。</translation>
    </message>
    <message>
        <source>The mark is worth %1; the volatility of the strike gives %2.</source>
        <translation>标记价格价值 %1；该行权价的波动率给出 %2。</translation>
    </message>
    <message>
        <source>Butterfly arbitrage from %1 to %2 of the forward: g is %3 at %4.</source>
        <translation>远期的 %1 至 %2 存在蝶式套利：g 在 %4 处为 %3。</translation>
    </message>
    <message>
        <source>Calendar arbitrage against %1 from %2 to %3 of the forward: %4 less total variance at %5.</source>
        <translation>相对 %1 在远期的 %2 至 %3 存在日历套利：在 %5 处总方差少 %4。</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追加保证金</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
</context>
<context>
    <name>strategy</name>
    <message>
        <source>short stock</source>
        <translation>卖空股票</translation>
    </message>
    <message>
        <source>covered put</source>
        <translation>备兑看跌</translation>
    </message>
    <message>
        <source>naked put</source>
        <translation>裸卖看跌</translation>
    </message>
</context>
<context>
    <name>stress</name>
    <message>
        <source>loss of %1 %2</source>
        <translation>亏损 %1 %2</translation>
    </message>
    <message>
        <source>margin call: isolated, initial</source>
        <translation>追加保证金：逐仓，初始</translation>
    </message>
    <message>
        <source>margin call: isolated, maintenance</source>
        <translation>追加保证金：逐仓，维持</translation>
    </message>
    <message>
        <source>margin call: cross, initial</source>
        <translation>追加保证金：全仓，初始</translation>
    </message>
    <message>
        <source>margin call: cross, maintenance</source>
        <translation>追加保证金：全仓，维持</translation>
    </message>
    <message>
        <source>margin call: portfolio, initial</source>
        <translation>追加保证金：组合，初始</translation>
    </message>
    <message>
        <source>margin call: portfolio, maintenance</source>
        <translation>追加保证金：组合，维持</translation>
    </message>
    <message>
        <source>Volatilities and correlations: %1.</source>
        <translation>波动率与相关性：%1。</translation>
    </message>
    <message>
        <source>The book has no %1: what is stated of it does not count.</source>
        <translation>账簿中没有 %1：关于它的设定不起作用。</translation>
    </message>
    <message>
        <source>No volatility is known of %1: its price stays.</source>
        <translation>不知道 %1 的波动率：其价格不变。</translation>
    </message>
    <message>
        <source>Covariance of %1 moves of the past, %2 to %3.</source>
        <translation>%1 次历史变动的协方差，%2 至 %3。</translation>
    </message>
    <message>
        <source>There is no history of %1: its price stays.</source>
        <translation>没有 %1 的历史：其价格不变。</translation>
    </message>
    <message>
        <source>%1 moves %2, which neither the market nor the book has; the rest of it counts.</source>
        <translation>%1 移动 %2，而市场和账簿都没有；其余部分有效。</translation>
    </message>
    <message>
        <source>volatility by time to expiry (all move as at 30 days)</source>
        <translation>随到期时间变化的波动率（全部按 30 天变动）</translation>
    </message>
    <message>
        <source>volatility in points</source>
        <translation>以点计的波动率</translation>
    </message>
    <message>
        <source>volatilities that differ by underlying (all move as the first)</source>
        <translation>因标的而异的波动率（全部按第一个变动）</translation>
    </message>
    <message>
        <source>bases and forward curves</source>
        <translation>基差与远期曲线</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>prices of stablecoins</source>
        <translation>稳定币价格</translation>
    </message>
</context>
<context>
    <name>stresses</name>
    <message>
        <source>Usual correlations</source>
        <translation>常用相关性</translation>
    </message>
    <message>
        <source>Correlation of BTC and ETH: daily log returns of Binance spot closes, 2018 to 2025 (0.83). S&amp;P 500: daily log returns of SPY and VIX, 1998 to March 2021 (volatility of VIX 111 % a year, correlation -0.73). Prices move by the volatility their options imply. The rest is assumed.</source>
        <translation>BTC 与 ETH 的相关性：币安现货收盘的日对数收益，2018 至 2025 年（0.83）。S&amp;P 500：SPY 与 VIX 的日对数收益，1998 至 2021 年 3 月（VIX 年化波动率 111 %，相关性 -0.73）。价格按其期权隐含的波动率变动。其余为假设。</translation>
    </message>
    <message>
        <source>prices of different underlyings; between what BTC and ETH show and what coins and shares do</source>
        <translation>不同标的的价格；介于 BTC 与 ETH 之间和币与股票之间的水平</translation>
    </message>
    <message>
        <source>prices and volatilities; BTC and VIX show -0.25</source>
        <translation>价格与波动率；BTC 与 VIX 为 -0.25</translation>
    </message>
    <message>
        <source>volatilities of different underlyings</source>
        <translation>不同标的的波动率</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>80 % a year, of underlyings without options</source>
        <translation>每年 80 %，用于没有期权的标的</translation>
    </message>
    <message>
        <source>90 % a year; no history of implied volatilities of coins was found</source>
        <translation>每年 90 %；没有找到币的隐含波动率历史</translation>
    </message>
    <message>
        <source>Days of the past, crypto</source>
        <translation>历史日期，加密</translation>
    </message>
    <message>
        <source>Closes (UTC) and intraday lows against the close before: Binance spot BTCUSDT, ETHUSDT, SOLUSDT; S&amp;P 500 and SPY closes; VIX of Cboe (VIX_History.csv), close before to close after. Collected 2026-11-21.</source>
        <translation>收盘（UTC）和日内低点相对前一收盘：币安现货 BTCUSDT、ETHUSDT、SOLUSDT；S&amp;P 500 与 SPY 收盘；Cboe 的 VIX（VIX_History.csv），前收盘至后收盘。收集于 2026-11-21。</translation>
    </message>
    <message>
        <source>5 Feb 2018, close (volatility spike)</source>
        <translation>2018 年 2 月 5 日，收盘（波动率飙升）</translation>
    </message>
    <message>
        <source>other underlyings as ETH</source>
        <translation>其他标的同 ETH</translation>
    </message>
    <message>
        <source>no implied volatilities of coins were found for the day; +60 % at 30 days</source>
        <translation>没有找到当日币的隐含波动率；30 天为 +60 %</translation>
    </message>
    <message>
        <source>no figure of SOL for the day; as ETH</source>
        <translation>当日没有 SOL 的数字；同 ETH</translation>
    </message>
    <message>
        <source>the term rule of an exchange&apos;s volatility shocks since 2023</source>
        <translation>某交易所自 2023 年起波动率冲击的期限规则</translation>
    </message>
    <message>
        <source>the index stands for the fund SPY</source>
        <translation>以指数代替基金 SPY</translation>
    </message>
    <message>
        <source>5 Feb 2018, low (volatility spike)</source>
        <translation>2018 年 2 月 5 日，低点（波动率飙升）</translation>
    </message>
    <message>
        <source>the day&apos;s close of the index; none at the low of the coins</source>
        <translation>指数当日收盘；没有币低点时的数字</translation>
    </message>
    <message>
        <source>12 Mar 2020, close (pandemic)</source>
        <translation>2020 年 3 月 12 日，收盘（疫情）</translation>
    </message>
    <message>
        <source>the fund SPY stands for the index</source>
        <translation>以基金 SPY 代替指数</translation>
    </message>
    <message>
        <source>12 Mar 2020, low (pandemic)</source>
        <translation>2020 年 3 月 12 日，低点（疫情）</translation>
    </message>
    <message>
        <source>16 Mar 2020, close (pandemic)</source>
        <translation>2020 年 3 月 16 日，收盘（疫情）</translation>
    </message>
    <message>
        <source>16 Mar 2020, low (pandemic)</source>
        <translation>2020 年 3 月 16 日，低点（疫情）</translation>
    </message>
    <message>
        <source>19 May 2021, close (deleveraging)</source>
        <translation>2021 年 5 月 19 日，收盘（去杠杆）</translation>
    </message>
    <message>
        <source>other underlyings as SOL</source>
        <translation>其他标的同 SOL</translation>
    </message>
    <message>
        <source>no figure of the index for the day; it stays</source>
        <translation>当日没有指数的数字；保持不变</translation>
    </message>
    <message>
        <source>19 May 2021, low (deleveraging)</source>
        <translation>2021 年 5 月 19 日，低点（去杠杆）</translation>
    </message>
    <message>
        <source>13 Jun 2022, close (lenders stop withdrawals)</source>
        <translation>2022 年 6 月 13 日，收盘（借贷平台停止提款）</translation>
    </message>
    <message>
        <source>13 Jun 2022, low (lenders stop withdrawals)</source>
        <translation>2022 年 6 月 13 日，低点（借贷平台停止提款）</translation>
    </message>
    <message>
        <source>8 Nov 2022, close (FTX)</source>
        <translation>2022 年 11 月 8 日，收盘（FTX）</translation>
    </message>
    <message>
        <source>8 Nov 2022, low (FTX)</source>
        <translation>2022 年 11 月 8 日，低点（FTX）</translation>
    </message>
    <message>
        <source>9 Nov 2022, close (FTX)</source>
        <translation>2022 年 11 月 9 日，收盘（FTX）</translation>
    </message>
    <message>
        <source>9 Nov 2022, low (FTX)</source>
        <translation>2022 年 11 月 9 日，低点（FTX）</translation>
    </message>
    <message>
        <source>5 Aug 2024, close (carry trades unwound)</source>
        <translation>2024 年 8 月 5 日，收盘（套息交易平仓）</translation>
    </message>
    <message>
        <source>5 Aug 2024, low (carry trades unwound)</source>
        <translation>2024 年 8 月 5 日，低点（套息交易平仓）</translation>
    </message>
    <message>
        <source>10 Oct 2025, close (liquidation cascade)</source>
        <translation>2025 年 10 月 10 日，收盘（连环清算）</translation>
    </message>
    <message>
        <source>10 Oct 2025, low (liquidation cascade)</source>
        <translation>2025 年 10 月 10 日，低点（连环清算）</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>假想</translation>
    </message>
    <message>
        <source>Examples of what has no day of the past behind it; every size is assumed.</source>
        <translation>没有历史日期对应的例子；所有幅度均为假设。</translation>
    </message>
    <message>
        <source>Stablecoins lose their peg</source>
        <translation>稳定币脱锚</translation>
    </message>
    <message>
        <source>USDT falls to 90 cents, USDC and DAI to 95; coins fall with them.</source>
        <translation>USDT 跌至 90 美分，USDC 与 DAI 跌至 95；币随之下跌。</translation>
    </message>
    <message>
        <source>invented size; an example</source>
        <translation>假想的幅度；示例</translation>
    </message>
    <message>
        <source>Stablecoins lose their peg, coins rise</source>
        <translation>稳定币脱锚，币上涨</translation>
    </message>
    <message>
        <source>Money leaves stablecoins for coins.</source>
        <translation>资金从稳定币流向币。</translation>
    </message>
    <message>
        <source>Funding spike</source>
        <translation>资金费飙升</translation>
    </message>
    <message>
        <source>Longs of perpetuals pay 0.3 % every 8 hours for three days, and the perpetual trades 1 % above spot.</source>
        <translation>永续多头连续三天每 8 小时支付 0.3 %，永续比现货高 1 %。</translation>
    </message>
    <message>
        <source>Funding spike, shorts pay</source>
        <translation>资金费飙升，空头支付</translation>
    </message>
    <message>
        <source>Shorts of perpetuals pay 0.3 % every 8 hours for three days, and the perpetual trades 1 % below spot.</source>
        <translation>永续空头连续三天每 8 小时支付 0.3 %，永续比现货低 1 %。</translation>
    </message>
    <message>
        <source>Volatility crush</source>
        <translation>波动率骤降</translation>
    </message>
    <message>
        <source>Nothing happens: volatilities fall by 40 % at 30 days.</source>
        <translation>什么也没发生：30 天波动率下降 40 %。</translation>
    </message>
    <message>
        <source>Correlation to one, down</source>
        <translation>相关性趋一，下跌</translation>
    </message>
    <message>
        <source>Everything falls by a quarter together.</source>
        <translation>所有标的一起下跌四分之一。</translation>
    </message>
    <message>
        <source>Correlation to one, up</source>
        <translation>相关性趋一，上涨</translation>
    </message>
    <message>
        <source>Everything rises by a quarter together.</source>
        <translation>所有标的一起上涨四分之一。</translation>
    </message>
    <message>
        <source>Curve inversion</source>
        <translation>曲线倒挂</translation>
    </message>
    <message>
        <source>The cost of carry falls by 30 points a year: far futures trade below near ones.</source>
        <translation>持有成本每年下降 30 点：远月期货低于近月。</translation>
    </message>
    <message>
        <source>Curve steepening</source>
        <translation>曲线变陡</translation>
    </message>
    <message>
        <source>The cost of carry rises by 30 points a year.</source>
        <translation>持有成本每年上升 30 点。</translation>
    </message>
    <message>
        <source>Days of the past, listed markets</source>
        <translation>历史日期，上市市场</translation>
    </message>
    <message>
        <source>S&amp;P 500 closes and the low of 6 May 2010 against the close before; from 2020 closes of the fund SPY; VIX of Cboe (VIX_History.csv), close before to close after. Collected 2026-11-21.</source>
        <translation>S&amp;P 500 收盘及 2010 年 5 月 6 日低点相对前一收盘；2020 年起为基金 SPY 收盘；Cboe 的 VIX（VIX_History.csv），前收盘至后收盘。收集于 2026-11-21。</translation>
    </message>
    <message>
        <source>19 Oct 1987, S&amp;P 500 close (Black Monday)</source>
        <translation>1987 年 10 月 19 日，S&amp;P 500 收盘（黑色星期一）</translation>
    </message>
    <message>
        <source>every other underlying as the index</source>
        <translation>其他标的同指数</translation>
    </message>
    <message>
        <source>widely quoted, no source opened</source>
        <translation>广为引用，未查阅来源</translation>
    </message>
    <message>
        <source>widely quoted, no source opened; VXO from 36 to 150</source>
        <translation>广为引用，未查阅来源；VXO 由 36 升至 150</translation>
    </message>
    <message>
        <source>15 Oct 2008, S&amp;P 500 close (financial crisis)</source>
        <translation>2008 年 10 月 15 日，S&amp;P 500 收盘（金融危机）</translation>
    </message>
    <message>
        <source>6 May 2010, S&amp;P 500 close (flash crash)</source>
        <translation>2010 年 5 月 6 日，S&amp;P 500 收盘（闪崩）</translation>
    </message>
    <message>
        <source>6 May 2010, S&amp;P 500 low (flash crash)</source>
        <translation>2010 年 5 月 6 日，S&amp;P 500 低点（闪崩）</translation>
    </message>
    <message>
        <source>the day&apos;s close of the index of volatilities; none at the low</source>
        <translation>波动率指数当日收盘；没有低点时的数字</translation>
    </message>
    <message>
        <source>5 Feb 2018, S&amp;P 500 close (volatility spike)</source>
        <translation>2018 年 2 月 5 日，S&amp;P 500 收盘（波动率飙升）</translation>
    </message>
    <message>
        <source>12 Mar 2020, S&amp;P 500 close (pandemic)</source>
        <translation>2020 年 3 月 12 日，S&amp;P 500 收盘（疫情）</translation>
    </message>
    <message>
        <source>16 Mar 2020, S&amp;P 500 close (pandemic)</source>
        <translation>2020 年 3 月 16 日，S&amp;P 500 收盘（疫情）</translation>
    </message>
</context>
<context>
    <name>tail</name>
    <message>
        <source>Nothing in the book moves with %1: those histories are not used.</source>
        <translation>账簿中没有随 %1 变动的内容：未使用这些历史。</translation>
    </message>
    <message>
        <source>Volatilities stay as they are: no history of them is given.</source>
        <translation>波动率保持不变：未提供其历史。</translation>
    </message>
    <message>
        <source>Correlation of %1: %2, assumed.</source>
        <translation>%1 的相关系数：%2（假设）。</translation>
    </message>
    <message>
        <source>Volatilities stay as they are: no volatility of them is stated.</source>
        <translation>波动率保持不变：未给出其自身的波动率。</translation>
    </message>
    <message>
        <source>%1 scenarios are too few for a level of %2 %: both figures are the worst loss.</source>
        <translation>对 %2 % 的置信水平而言，%1 个情景太少：两项数值均为最大亏损。</translation>
    </message>
    <message>
        <source>The days of a longer horizon overlap, so that no sampling error can be stated.</source>
        <translation>较长期限的各日相互重叠，无法给出抽样误差。</translation>
    </message>
    <message>
        <source>%1 positions are too many to take the figures apart one by one; groups and underlyings are shown.</source>
        <translation>%1 个持仓过多，无法逐一分解；仅显示分组和标的。</translation>
    </message>
    <message>
        <source>Time stands still: over the horizon only prices and volatilities move.</source>
        <translation>时间静止：期限内只有价格和波动率变动。</translation>
    </message>
    <message>
        <source>Historical simulation</source>
        <translation>历史模拟</translation>
    </message>
    <message>
        <source>Filtered historical simulation</source>
        <translation>滤波历史模拟</translation>
    </message>
    <message>
        <source>Monte-Carlo, normal</source>
        <translation>蒙特卡洛，正态</translation>
    </message>
    <message>
        <source>Monte-Carlo, Student&apos;s t</source>
        <translation>蒙特卡洛，学生 t</translation>
    </message>
    <message>
        <source>The value at risk of N scenarios at level c is the k-th worst loss, k = N·(1−c) rounded up: of 250 at 99 % the third.</source>
        <translation>N 个情景在置信水平 c 下的风险价值为第 k 大亏损，k = N·(1−c) 向上取整：250 个、99 % 时为第三。</translation>
    </message>
    <message>
        <source>The value at risk of N scenarios at level c is the k-th worst loss, k = N·(1−c) rounded down, at least the worst: of 250 at 99 % the second.</source>
        <translation>N 个情景在置信水平 c 下的风险价值为第 k 大亏损，k = N·(1−c) 向下取整且至少为 1：250 个、99 % 时为第二。</translation>
    </message>
    <message>
        <source>The value at risk of N scenarios at level c lies between two losses, (N−1)·(1−c) from the worst.</source>
        <translation>N 个情景在置信水平 c 下的风险价值位于两个亏损之间，距最大亏损 (N−1)·(1−c)。</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>estimated from its history</source>
        <translation>由历史估计</translation>
    </message>
    <message>
        <source>implied, at the money, %1</source>
        <translation>隐含，平值，%1</translation>
    </message>
</context>
<context>
    <name>thing</name>
    <message>
        <source>kind of charge</source>
        <translation>计收项类型</translation>
    </message>
    <message>
        <source>margin method</source>
        <translation>保证金方法</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <source>Call spread</source>
        <translation>看涨价差</translation>
    </message>
    <message>
        <source>Buys the lower call and sells the higher one: gains on a rise, cost and gain capped.</source>
        <translation>买入较低的看涨、卖出较高的看涨：上涨时获利，成本与收益均有上限。</translation>
    </message>
    <message>
        <source>Put spread</source>
        <translation>看跌价差</translation>
    </message>
    <message>
        <source>Buys the higher put and sells the lower one: gains on a fall, cost and gain capped.</source>
        <translation>买入较高的看跌、卖出较低的看跌：下跌时获利，成本与收益均有上限。</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>垂直价差</translation>
    </message>
    <message>
        <source>Buys the lower strike and sells the higher one, calls or puts: gains on a rise.</source>
        <translation>买入较低行权价、卖出较高行权价，看涨或看跌：上涨时获利。</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>跨式</translation>
    </message>
    <message>
        <source>Buys a call and a put of one strike: gains on a large move either way.</source>
        <translation>买入同一行权价的看涨与看跌：任一方向大幅波动时获利。</translation>
    </message>
    <message>
        <source>Strangle</source>
        <translation>宽跨式</translation>
    </message>
    <message>
        <source>Buys a put below and a call above: gains on a large move either way.</source>
        <translation>买入下方看跌与上方看涨：任一方向大幅波动时获利。</translation>
    </message>
    <message>
        <source>Risk reversal</source>
        <translation>风险逆转</translation>
    </message>
    <message>
        <source>Sells a put below and buys a call above: gains on a rise.</source>
        <translation>卖出下方看跌、买入上方看涨：上涨时获利。</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>领口</translation>
    </message>
    <message>
        <source>Buys a put below and sells a call above: protects what is held, paid with its gains.</source>
        <translation>买入下方看跌、卖出上方看涨：以让出收益为代价保护持仓。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历价差</translation>
    </message>
    <message>
        <source>Sells the near expiry and buys the far one at one strike.</source>
        <translation>在同一行权价卖出近期、买入远期。</translation>
    </message>
    <message>
        <source>Put calendar</source>
        <translation>看跌日历价差</translation>
    </message>
    <message>
        <source>Sells the near put and buys the far one at one strike.</source>
        <translation>在同一行权价卖出近期看跌、买入远期看跌。</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>蝶式</translation>
    </message>
    <message>
        <source>Buys the outer strikes and sells the middle one twice: gains where price stays.</source>
        <translation>买入两侧行权价、卖出两份中间行权价：价格不动时获利。</translation>
    </message>
    <message>
        <source>Put butterfly</source>
        <translation>看跌蝶式</translation>
    </message>
    <message>
        <source>The butterfly of puts.</source>
        <translation>由看跌构成的蝶式。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱式</translation>
    </message>
    <message>
        <source>A call spread and a put spread between two strikes: pays their distance at expiry.</source>
        <translation>两个行权价之间的看涨价差与看跌价差：到期支付二者之差。</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>备兑看涨</translation>
    </message>
    <message>
        <source>Buys the underlying and sells a call above it.</source>
        <translation>买入标的并卖出上方看涨。</translation>
    </message>
    <message>
        <source>Protective put</source>
        <translation>保护性看跌</translation>
    </message>
    <message>
        <source>Buys the underlying and a put below it.</source>
        <translation>买入标的与下方看跌。</translation>
    </message>
    <message>
        <source>Delta hedge</source>
        <translation>Delta 对冲</translation>
    </message>
    <message>
        <source>Trades the underlying until the delta of the positions on it is zero.</source>
        <translation>交易标的，直到其持仓的 Delta 为零。</translation>
    </message>
</context>
<context>
    <name>venues</name>
    <message>
        <source>No row of the book states a venue: it is one account, %1.</source>
        <translation>账簿各行均未注明场所：视为一个账户 %1。</translation>
    </message>
    <message>
        <source>Rows that state no venue are in the account %1.</source>
        <translation>未注明场所的行归入账户 %1。</translation>
    </message>
    <message>
        <source>No collateral is stated at %1.</source>
        <translation>%1 未注明抵押品。</translation>
    </message>
    <message>
        <source>Split: every venue by itself</source>
        <translation>拆分：各场所单独</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Excess (maintenance)</source>
        <translation>盈余（维持）</translation>
    </message>
    <message>
        <source>Split, all venues</source>
        <translation>拆分，全部场所</translation>
    </message>
    <message>
        <source>%1, not modelled: %2. %3</source>
        <translation>%1，未建模：%2。%3</translation>
    </message>
    <message>
        <source>Unified: the whole book in one account</source>
        <translation>统一：整个账簿在一个账户</translation>
    </message>
    <message>
        <source>At</source>
        <translation>于</translation>
    </message>
    <message>
        <source>Split, same rules</source>
        <translation>拆分，相同规则</translation>
    </message>
    <message>
        <source>Netting lost</source>
        <translation>损失的净额</translation>
    </message>
    <message>
        <source>By other rules</source>
        <translation>规则差异</translation>
    </message>
    <message>
        <source>Split, own rules</source>
        <translation>拆分，各自规则</translation>
    </message>
    <message>
        <source>The rulebook of %1 does not cover %2 rows: its unified figures are not of the whole book.</source>
        <translation>%1 的规则集不涵盖 %2 行：其统一数值并非整个账簿的。</translation>
    </message>
    <message>
        <source>Unified + netting lost + by other rules = split, own rules; before offsets.</source>
        <translation>统一 + 损失的净额 + 规则差异 = 拆分（各自规则）；未计抵销。</translation>
    </message>
    <message>
        <source>Cheapest venue of each hedge group, moved alone</source>
        <translation>各对冲分组单独移动时的最省场所</translation>
    </message>
    <message>
        <source>Group or position</source>
        <translation>分组或持仓</translation>
    </message>
    <message>
        <source>Is at</source>
        <translation>现于</translation>
    </message>
    <message>
        <source>Total if at %1</source>
        <translation>在 %1 时合计</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>%1 requirement of all venues, regime %2. No figure: the venue&apos;s rulebook has no rules for it.</source>
        <translation>所有场所的%1要求，模式 %2。无数值：该场所规则集没有相应规则。</translation>
    </message>
    <message>
        <source>Moves between venues that need least together</source>
        <translation>合计所需最少的场所间移动</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Total after</source>
        <translation>之后合计</translation>
    </message>
    <message>
        <source>There is one account: nothing can be moved.</source>
        <translation>只有一个账户：无可移动。</translation>
    </message>
    <message>
        <source>No move lowers the total of %1.</source>
        <translation>没有移动能降低合计 %1。</translation>
    </message>
    <message>
        <source>Total %1 before, %2 after; positions must be closed at one venue and opened at the other.</source>
        <translation>合计之前 %1，之后 %2；持仓须在一处平仓并在另一处开仓。</translation>
    </message>
    <message>
        <source>Found by single moves and exchanges: not every assignment was tried.</source>
        <translation>由单次移动和交换得出：并未尝试所有分配。</translation>
    </message>
    <message>
        <source>Liquidity needed</source>
        <translation>所需流动性</translation>
    </message>
    <message>
        <source>Short of</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Met in time</source>
        <translation>及时补足</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>延迟补足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未补足</translation>
    </message>
    <message>
        <source>No venue falls short (%1, %2).</source>
        <translation>没有场所不足（%1，%2）。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Collateral shared out: the least excess ratio as large as can be</source>
        <translation>抵押品分配：使最低盈余比率最大</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Comes or goes</source>
        <translation>转入或转出</translation>
    </message>
    <message>
        <source>Equity after</source>
        <translation>之后权益</translation>
    </message>
    <message>
        <source>Excess ratio</source>
        <translation>盈余比率</translation>
    </message>
    <message>
        <source>Ratio after</source>
        <translation>之后比率</translation>
    </message>
    <message>
        <source>Excess after, full</source>
        <translation>之后盈余，完整计算</translation>
    </message>
    <message>
        <source>%1 gives all the collateral it has.</source>
        <translation>%1 转出其全部抵押品。</translation>
    </message>
    <message>
        <source>Offsets between venues</source>
        <translation>场所间抵销</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Netting saving</source>
        <translation>净额节省</translation>
    </message>
    <message>
        <source>Granted, initial</source>
        <translation>获准，初始</translation>
    </message>
    <message>
        <source>Granted, maintenance</source>
        <translation>获准，维持</translation>
    </message>
    <message>
        <source>None is stated: nothing nets across venues.</source>
        <translation>未指定：场所间不作净额。</translation>
    </message>
    <message>
        <source>There is no rulebook named %1: it is margined by the book&apos;s, %2.</source>
        <translation>没有名为 %1 的规则集：以账簿的规则集 %2 计算。</translation>
    </message>
</context>
<context>
    <name>versus</name>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Spot positions</source>
        <translation>现货头寸</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Option value</source>
        <translation>期权价值</translation>
    </message>
    <message>
        <source>Rows not modelled</source>
        <translation>未建模的行</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>初始保证金</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Equity that counts</source>
        <translation>计入的权益</translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation>初始盈余</translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation>维持盈余</translation>
    </message>
    <message>
        <source>Saving against isolated</source>
        <translation>相对逐仓的节省</translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation>最差情景</translation>
    </message>
    <message>
        <source>Next worst scenario</source>
        <translation>次差情景</translation>
    </message>
    <message>
        <source>Delta, per +100 % of the price</source>
        <translation>Delta，价格每 +100 %</translation>
    </message>
    <message>
        <source>Gamma, delta per +1 %</source>
        <translation>Gamma，每 +1 % 的 Delta</translation>
    </message>
    <message>
        <source>Vega, per volatility point</source>
        <translation>Vega，每波动率点</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>Theta，每日</translation>
    </message>
    <message>
        <source>Delta of positions on %1</source>
        <translation>%1 头寸的 Delta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>希腊字母</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <source>The initial requirement stays at %1.</source>
        <translation>初始要求保持 %1。</translation>
    </message>
    <message>
        <source>The initial requirement falls by %1 to %2.</source>
        <translation>初始要求下降 %1 至 %2。</translation>
    </message>
    <message>
        <source>The initial requirement rises by %1 to %2.</source>
        <translation>初始要求上升 %1 至 %2。</translation>
    </message>
    <message>
        <source>A scenario binds now: %1, with a loss of %2.</source>
        <translation>现由情景 %1 约束，亏损 %2。</translation>
    </message>
    <message>
        <source>No scenario makes a loss any more; it was %1, with a loss of %2.</source>
        <translation>不再有亏损情景；此前为 %1，亏损 %2。</translation>
    </message>
    <message>
        <source>The worst scenario moves from %1 (loss %2) to %3 (loss %4).</source>
        <translation>最差情景由 %1（亏损 %2）变为 %3（亏损 %4）。</translation>
    </message>
    <message>
        <source>The worst scenario stays %1 with a loss of %2.</source>
        <translation>最差情景仍为 %1，亏损 %2。</translation>
    </message>
    <message>
        <source>The worst scenario stays %1; its loss falls from %2 to %3.</source>
        <translation>最差情景仍为 %1；其亏损由 %2 降至 %3。</translation>
    </message>
    <message>
        <source>The worst scenario stays %1; its loss rises from %2 to %3.</source>
        <translation>最差情景仍为 %1；其亏损由 %2 升至 %3。</translation>
    </message>
    <message>
        <source>Every position is charged alone: less of %1 releases %2.</source>
        <translation>每个持仓单独计收：减少 %1 释放 %2。</translation>
    </message>
    <message>
        <source>Every position is charged alone: %1 adds %2, whatever it offsets.</source>
        <translation>每个持仓单独计收：无论抵消什么，%1 都增加 %2。</translation>
    </message>
    <message>
        <source>Every position is charged alone: the bought %1 needs no margin, but takes nothing off the others.</source>
        <translation>每个持仓单独计收：买入的 %1 无需保证金，但也不减少其他持仓的要求。</translation>
    </message>
    <message>
        <source>%1 changes by %2.</source>
        <translation>%1 变化 %2。</translation>
    </message>
    <message>
        <source>Pots and their P&amp;L change by %1.</source>
        <translation>各资金池及其盈亏变化 %1。</translation>
    </message>
    <message>
        <source>Equity in the test changes by %1: the premium is spent, and the value of options does not count here.</source>
        <translation>计入检验的权益变化 %1：权利金已支出，而期权价值在此不计。</translation>
    </message>
    <message>
        <source>Equity in the test changes by %1: the premium comes in, and the value of options does not count here.</source>
        <translation>计入检验的权益变化 %1：收到权利金，而期权价值在此不计。</translation>
    </message>
    <message>
        <source>Equity in the test changes by %1: fees, prices away from the mark, haircuts.</source>
        <translation>计入检验的权益变化 %1：费用、偏离标记价格的成交价、折扣。</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>profits</source>
        <translation>受益</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>受损</translation>
    </message>
    <message>
        <source>is unmoved</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已平仓</translation>
    </message>
    <message>
        <source>%1: no scenario binds from here on</source>
        <translation>%1：自此无情景约束</translation>
    </message>
    <message>
        <source>%1: %2 begins to bind</source>
        <translation>%1：%2 开始约束</translation>
    </message>
    <message>
        <source>%1: %2 binds instead of %3</source>
        <translation>%1：由 %2 取代 %3 约束</translation>
    </message>
    <message>
        <source>nothing of the trade lowers the requirement of %1</source>
        <translation>该交易任何规模都不降低 %1 的要求</translation>
    </message>
    <message>
        <source>smallest requirement %2 at %1 times this size, the largest looked at</source>
        <translation>最小要求 %2，出现在该规模的 %1 倍（所考察的最大规模）</translation>
    </message>
    <message>
        <source>smallest requirement %2 at %1 times this size</source>
        <translation>最小要求 %2，出现在该规模的 %1 倍</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Line %1, column %2, “%3”: %4</source>
        <translation>第 %1 行第 %2 列，“%3”：%4</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>初始保证金</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>检验所用权益</translation>
    </message>
    <message>
        <source>Excess over initial margin</source>
        <translation>超出初始保证金的盈余</translation>
    </message>
    <message>
        <source>Excess over maintenance margin</source>
        <translation>超出维持保证金的盈余</translation>
    </message>
    <message>
        <source>Saved against isolated</source>
        <translation>较逐仓节省</translation>
    </message>
    <message>
        <source>Saved against isolated, share</source>
        <translation>较逐仓节省，占比</translation>
    </message>
    <message>
        <source>P&amp;L in the binding scenario</source>
        <translation>约束情景下的盈亏</translation>
    </message>
    <message>
        <source>Liquidation when all prices move by</source>
        <translation>全部价格变动达此幅度时强平</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>约束情景</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Collateral at market</source>
        <translation>抵押品市值</translation>
    </message>
    <message>
        <source>Spot at market</source>
        <translation>现货市值</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L of futures and perpetuals</source>
        <translation>期货与永续的未实现盈亏</translation>
    </message>
    <message>
        <source>Options at market</source>
        <translation>期权市值</translation>
    </message>
    <message>
        <source>Equity of the book</source>
        <translation>账簿权益</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Isolated initial margin</source>
        <translation>逐仓初始保证金</translation>
    </message>
    <message>
        <source>Isolated maintenance margin</source>
        <translation>逐仓维持保证金</translation>
    </message>
    <message>
        <source>Isolated equity</source>
        <translation>逐仓权益</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>远期价</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>Value after haircut</source>
        <translation>折后价值</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押品</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Rulebook&apos;s name</source>
        <translation>规则集名称</translation>
    </message>
    <message>
        <source>Rulebook&apos;s source</source>
        <translation>规则集来源</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Market as of</source>
        <translation>市场截至</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Inputs (SHA-256)</source>
        <translation>输入 (SHA-256)</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>A model, not a quote of any venue.</source>
        <translation>此为模型结果，并非任何交易所的报价。</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
</context>
</TS>
