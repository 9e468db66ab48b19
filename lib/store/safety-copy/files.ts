/** The files of the safety copy, by name. */
export interface Files {
  names(): Promise<string[]>
  /** Undefined if there is no such file. */
  read(name: string): Promise<Blob | undefined>
  /** Writes a file whole: whoever is interrupted leaves none of this name behind, or the one that was there before. */
  write(name: string, content: Blob): Promise<void>
  remove(name: string): Promise<void>
}

/** Files in a folder of the origin's private file system, which is made when it is first needed. */
export function filesIn(folder: () => Promise<FileSystemDirectoryHandle>): Files {
  return {
    async names() {
      const names: string[] = []
      for await (const name of (await folder()).keys()) names.push(name)
      return names
    },
    async read(name) {
      try {
        return await (await (await folder()).getFileHandle(name)).getFile()
      } catch (error) {
        if ((error as Error).name === 'NotFoundError') return undefined
        throw error
      }
    },
    async write(name, content) {
      const file = await (await folder()).getFileHandle(name, { create: true })
      // What is written shows under the name only once it is closed.
      const writing = await file.createWritable()
      await writing.write(content)
      await writing.close()
    },
    async remove(name) {
      await (await folder()).removeEntry(name).catch((error: Error) => {
        if (error.name !== 'NotFoundError') throw error
      })
    },
  }
}
